import type { Point } from '../documents/point.ts';
import type { BuilderContext } from './builder.ts';
import { joinStretches } from './joinStretches.ts';
import { wholeLine } from './lineStretch.ts';
import type { SourceLine } from './sourceLines.ts';

const MARK = /^\s*([-–—•·*])\s*(?=\S)/u;

/** Whether a line begins an item of a list with a dash or dot, typed or automatic. */
export function isBulletLine(line: SourceLine): boolean {
  return line.paragraph.bullet === true || MARK.test(line.words.slice(0, 20));
}

/** Items of a plain list side by side, the marks as they are written; a line broken by hand goes on with its item. */
export function bulletPoints(lines: readonly SourceLine[], { idPrefix, claims }: BuilderContext): Point[] {
  return items(lines).map((own): Point => {
    const [first, ...rest] = own;
    const id = `${idPrefix}${first?.at}`;
    const mark = first ? markOf(first) : { label: '', from: 0, to: 0 };
    if (first && mark.label !== '') claims.claim(first, id, 'label', mark.from, mark.from + mark.label.length);
    const words = first ? [{ line: first, from: mark.to, to: first.words.length }, ...rest.map(wholeLine)] : [];
    const joined = joinStretches(words, '\n');
    joined.claim(claims, id, 'body');
    const body = [{ kind: 'paragraph' as const, runs: joined.text === '' ? [] : [{ text: joined.text }] }];
    return { id, mark: 'bullet', label: mark.label, body, performers: [], responsible: [], children: [] };
  });
}

function items(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const found: SourceLine[][] = [];
  for (const line of lines) {
    const open = found.at(-1);
    if (open && line.broken && open[0]?.paragraph === line.paragraph) open.push(line);
    else found.push([line]);
  }
  return found;
}

/** What a mark can hold. */
const LONGEST = 40;

function markOf(line: SourceLine): { readonly label: string; readonly from: number; readonly to: number } {
  const automatic = line.words.slice(0, line.labelLength).trim();
  if (automatic !== '' && automatic.length <= LONGEST)
    return { label: automatic, from: line.words.indexOf(automatic), to: line.labelLength };
  const typed = MARK.exec(line.words.slice(0, 20));
  const label = typed?.[1] ?? '';
  return typed ? { label, from: line.words.indexOf(label), to: typed[0].length } : { label: '', from: 0, to: 0 };
}
