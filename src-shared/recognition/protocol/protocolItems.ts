import { joinStretches, type JoinedText } from '../joinStretches.ts';
import type { LineRole } from '../lineRole.ts';
import { wholeLine } from '../lineStretch.ts';
import type { SourceLine } from '../sourceLines.ts';

/** A paragraph with its role: the lines that go on with it are joined to it. */
export interface RoledText {
  readonly role: LineRole;
  readonly line: SourceLine;
  readonly lines: readonly SourceLine[];
}

/** Lines and roles as paragraphs; noise and what found no place are left out, and part nothing. */
export function roledTexts(lines: readonly SourceLine[], roles: readonly LineRole[]): readonly RoledText[] {
  const texts: { role: LineRole; line: SourceLine; lines: SourceLine[] }[] = [];
  lines.forEach((line, at) => {
    const role = roles[at] ?? 'unplaced';
    const last = texts.at(-1);
    if (role === 'noise' || role === 'unplaced') return;
    if (role === 'continuation' && last) last.lines.push(line);
    else texts.push({ role: role === 'continuation' ? 'text' : role, line, lines: [line] });
  });
  return texts;
}

/** The words of a paragraph. */
export function joinedText({ lines }: Pick<RoledText, 'lines'>): JoinedText {
  return joinStretches(lines.map(wholeLine));
}
