import type { LineHints } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { findNames, isNameAlone } from '../people/findNames.ts';
import { isPostStart } from '../people/isPostStart.ts';
import { isTrueCopy } from '../people/signatureRoles.ts';
import { isScannerNoise } from '../head/isNoise.ts';
import { isPointTable } from './bodyTables.ts';

/** How many lines may stand between a post and its name. */
const REACH = 6;
const SIGNATURE_ROLES: ReadonlySet<string> = new Set(['signature', 'signaturePost', 'signatureName']);

/**
 * Where the signatures begin: the first line after `from` that is a post with its name, or a post with a name close below it,
 * and that no point follows. `lines.length` where nobody signs.
 */
export function signatureStart(lines: readonly SourceLine[], from: number, hints: LineHints): number {
  const tables = new Set(lines.flatMap((line, at) => (isPointTable(lines, at) ? [line.block] : [])));
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (line.cell && tables.has(line.block)) continue;
    const hint = hints[String(line.at)];
    if (hint !== undefined) {
      if (SIGNATURE_ROLES.has(hint)) return at;
      continue;
    }
    if (opensSignatures(lines, at) && !goesOnWithPoints(lines, at)) return at;
  }
  return lines.length;
}

function opensSignatures(lines: readonly SourceLine[], at: number): boolean {
  const text = lines[at]?.words.trim() ?? '';
  if (text.length > 250) return false;
  if (isTrueCopy(text)) return true;
  if (isNameAlone(text)) return at > 0 && !isEndOfSentence(lines, at);
  if (!isPostStart(text)) return false;
  const names = findNames(text);
  const last = names.at(-1);
  if (last) return /^[\s_.,/|()]*(?:подпись)?[\s_.,/|()]*$/iu.test(text.slice(last.to)) || names.length > 1;
  for (let next = at + 1; next <= at + REACH && next < lines.length; next += 1) {
    const words = lines[next]?.words.trim() ?? '';
    if (isNameAlone(words) || endsWithName(words)) return true;
    if (isScannerNoise(words) || /^[\s_()]*(?:подпись)?[\s_()]*$/iu.test(words)) continue;
    if (words.length > 120 || /^\d+\.\d*/u.test(words)) return false;
  }
  return false;
}

/** «… возложить на заместителя главы / Ветлугину Н.С.» above a post that signs: the name ends the broken sentence. */
function isEndOfSentence(lines: readonly SourceLine[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !line || !next || line.gap > 0 || line.cell || before.cell) return false;
  const above = before.words.trimEnd();
  const isOpen = !/[.;:!?]$/u.test(above) && !isPostStart(above.trimStart()) && above.length > 25;
  return isOpen && /\.\s*$/u.test(line.words) && isPostStart(next.words.trim()) && opensSignatures(lines, at + 1);
}

/** «отдела образования ______ Ветлугина Н.С.»: the last line of a post on several lines with the name beside it, no sentence. */
function endsWithName(words: string): boolean {
  const last = findNames(words).at(-1);
  if (!last || words.length > 160 || /^\d/u.test(words) || !/^[\s_.,/|()]*$/u.test(words.slice(last.to))) return false;
  const before = words.slice(0, last.from);
  return /(?:\s{3,}|_{2,}|\t)[\s/|]*$/u.test(before) || (/^\p{Ll}/u.test(words) && !/[,.;:]/u.test(before));
}

/** A person named in a list of points is no signature. */
function goesOnWithPoints(lines: readonly SourceLine[], at: number): boolean {
  return lines
    .slice(at, at + 12)
    .some(
      ({ words, cell }, index) =>
        !cell &&
        index > 0 &&
        (/^\s*\d{1,2}(?:\.\d{1,2})*[.)]\s*\p{L}.{25,}/u.test(words) || /^\s*срок\p{L}*(?:\s+\p{L}+)?\s*[:–—-]/iu.test(words)),
    );
}
