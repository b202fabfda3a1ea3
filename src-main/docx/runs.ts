import { Tab, TextRun } from 'docx';
import type { Run } from '../../src-shared/documents/richText.ts';

/** Runs of a paragraph; `\n` becomes a line break within it, a tab stays a tab. */
export function textRuns(runs: readonly Run[]): readonly TextRun[] {
  return runs.flatMap((run) => run.text.split('\n').map((line, index) => lineRun(run, line, index > 0)));
}

function lineRun(run: Run, line: string, isAfterBreak: boolean): TextRun {
  const parts = line.split('\t');
  return new TextRun({
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: {} } : {}),
    ...(isAfterBreak ? { break: 1 } : {}),
    ...(parts.length === 1 ? { text: line } : { children: parts.flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part])) }),
  });
}
