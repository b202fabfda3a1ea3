import { BLANK, derivedWording } from '../../src-shared/documents/wording.ts';
import type { HeadScope } from './headScope.ts';
import type { ProtocolHead } from './heads.ts';

/**
 * Reads the meeting (and a number typed by hand) out of the typed title by the letterhead's own pattern.
 * An empty result: the title no longer fits the pattern and is overtyped as a whole.
 */
export function readTitle(text: string, head: ProtocolHead, scope: HeadScope): Partial<ProtocolHead> {
  const groups = match(scope.letterhead.protocol.titlePattern, text);
  if (!groups) return {};
  const meeting = groups['meeting'] ?? head.meeting;
  const shown = scope.number ?? head.number ?? BLANK;
  const typed = groups['number'];
  const number =
    typed === undefined || typed === shown || scope.number !== null ? head.number : typed === BLANK ? null : typed.slice(0, 50);
  const patch = { meeting, number: number === '' ? null : number };
  const again = derivedWording('title', { ...head, ...patch, agenda: [], hearings: [] }, scope.letterhead, scope.number);
  return again === text ? patch : {};
}

function match(pattern: string, text: string): Readonly<Record<string, string>> | null {
  const source = pattern
    .split(/(\{(?:meeting|number)\})/)
    .map((piece) => {
      if (piece === '{meeting}') return '(?<meeting>[\\s\\S]*)';
      if (piece === '{number}') return '(?<number>[^\\n]*?)';
      return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`, 'u').exec(text)?.groups ?? null;
}
