import type { SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';
import { indentOf, trimLine } from '../text/plainReading.ts';
import type { LineReading } from '../text/lineReading.ts';
import { inlineRuns } from './inlineRuns.ts';
import type { InlineRun } from './inlineRuns.ts';
import { lineMarks } from './lineMarks.ts';

/** Text with Markdown's marks: they become properties, and every line stays a paragraph. */
export const markdownReading: LineReading = {
  paragraphs: (lines) => paragraphsOf(lines),
  cell: (text) => (text.trim() === '' ? [] : paragraphsOf(text.replaceAll(/<br\s*\/?>/giu, '\n').split('\n'))),
};

/** Emphasis may open on one line and close on a later one («**УПРАВЛЕНИЕ … / … ОБЛАСТИ**»), so lines are read together. */
function paragraphsOf(lines: readonly string[]): readonly SourceParagraph[] {
  const marked = lines.map((line, at) => lineMarks(line, lines[at + 1], at > 0 ? lines[at - 1] : undefined));
  const kept = marked.filter((line) => line.kind === 'words');
  const texts = splitLines(inlineRuns(kept.map((line) => line.rest).join('\n')));
  return kept.map((line, at) => paragraphOf(texts[at] ?? [], line.properties, line.rest));
}

function paragraphOf(runs: readonly InlineRun[], properties: Partial<SourceParagraph>, source: string): SourceParagraph {
  const lettered = runs.filter((run) => run.text.trim() !== '');
  const all = (test: (run: InlineRun) => boolean): boolean => lettered.length > 0 && lettered.every(test);
  return {
    kind: 'paragraph',
    text: trimLine(runs.map((run) => run.text).join('')),
    ...indentOf(source),
    ...properties,
    ...(all((run) => run.bold) ? { bold: true as const } : {}),
    ...(all((run) => run.italic) ? { italic: true as const } : {}),
    ...(all((run) => run.underline) ? { underline: true as const } : {}),
  };
}

function splitLines(runs: readonly InlineRun[]): readonly (readonly InlineRun[])[] {
  const lines: InlineRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}
