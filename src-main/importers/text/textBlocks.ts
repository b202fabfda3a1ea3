import type { SourceBlock } from '../../../src-shared/recognition/sourcePaper.ts';
import { barredTableAt } from './barredTable.ts';
import { drawnTableAt } from './drawnTable.ts';
import type { LineReading } from './lineReading.ts';
import { pipeTableAt } from './pipeTable.ts';
import { tabTableAt } from './tabTable.ts';
import type { TextLine } from './textLines.ts';

/** The blocks of a text: tables where lines clearly are one, page breaks, and every other line a paragraph. */
export function textBlocks(lines: readonly TextLine[], reading: LineReading): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (let at = 0; at < lines.length;) {
    const texts = stretchFrom(lines, at);
    if (texts.length === 0) {
      blocks.push({ kind: 'break' });
      at += 1;
      continue;
    }
    blocks.push(...blocksOf(texts, reading));
    at += texts.length;
  }
  return blocks;
}

/** Lines up to the next page break. */
function stretchFrom(lines: readonly TextLine[], from: number): readonly string[] {
  const texts: string[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line?.kind !== 'line') break;
    texts.push(line.text);
  }
  return texts;
}

function blocksOf(lines: readonly string[], reading: LineReading): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let waiting: string[] = [];
  const flush = (): void => {
    blocks.push(...reading.paragraphs(waiting));
    waiting = [];
  };
  for (let at = 0; at < lines.length;) {
    const found =
      drawnTableAt(lines, at, reading) ??
      pipeTableAt(lines, at, reading) ??
      tabTableAt(lines, at, reading) ??
      barredTableAt(lines, at, reading);
    if (found !== null) {
      flush();
      blocks.push(found.table);
      at += found.lines;
      continue;
    }
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      flush();
      blocks.push({ kind: 'paragraph', text: '' });
    } else waiting.push(line);
    at += 1;
  }
  flush();
  return blocks;
}
