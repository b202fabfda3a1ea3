import type { Mention } from '../../documents/mention.ts';
import { headNature, isSubstantive, singularOf } from '../../russian/headNouns.ts';
import { findNames, type FoundName } from './findNames.ts';
import { postOf, readPerson } from './readPerson.ts';

/** An attendee as the words of a line give it; `from`–`to` are its words in the text. */
export type ReadAttendee = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'person'; readonly mention: Mention }
  | { readonly kind: 'group'; readonly label: string; readonly members: readonly Mention[] }
  | { readonly kind: 'sheet'; readonly label: string }
);

const SHEET =
  /(?:явочн\p{L}*\s+лист|лист\p{L}*\s+(?:регистраци|присутств|явк)|спис\p{L}+\s+(?:участник\p{L}+\s+|присутств\p{L}+\s+)?прилага|прилага\p{L}+\s+спис|согласно\s+списку|по\s+списку)/iu;
const SHEET_LEAD = /[\s:,(–—-]*(?:в\s+соответствии\s+с|согласно|по|прилагаем\p{L}*|\()?\s*(?:прилагаем\p{L}+\s*)?$/iu;

/**
 * Reads one line of those present: people with posts before or after their names, groups («методисты: Петрова М.Н., …»), sheets.
 * The attendees together cover the words of the line, without the commas between them.
 */
export function attendeesIn(text: string): readonly ReadAttendee[] {
  const sheet = SHEET.exec(text);
  if (sheet && findNames(text).length === 0) {
    const label = text
      .slice(0, sheet.index)
      .replace(SHEET_LEAD, '')
      .replace(/^[\s•*–—-]+/u, '');
    return [{ kind: 'sheet', label: label.slice(0, 1000), from: 0, to: text.length }];
  }
  const absent = ABSENT.exec(text);
  if (absent) {
    const members = findNames(text).map(({ name }) => ({ name }));
    return [{ kind: 'group', label: absent[0].trim(), members, from: 0, to: text.length }];
  }
  // «Члены комиссии, присутствующие на заседании:» heads the lines below it.
  if (/:\s*$/u.test(text) && findNames(text).length === 0) {
    const label = text.replace(/^[\s•*–—-]+|[\s:]+$/gu, '');
    return [{ kind: 'group', label: label.slice(0, 1000), members: [], from: 0, to: text.length }];
  }
  const drafts: Draft[] = [];
  const start = LIST_NUMBER.exec(text)?.[0].length ?? 0;
  for (const piece of piecesOf(text, start)) takePiece(piece, drafts);
  return drafts.map((draft, at) => finish({ ...draft, from: at === 0 ? 0 : draft.from }, text, at === drafts.length - 1));
}

/** «Отсутствовали – 2 человека (Петрова М.Н. – отпуск, …)»: one line about others. */
const ABSENT = /^\s*отсутств\p{L}*/iu;

const LIST_NUMBER = /^\s*\d{1,3}(?:[.)]+|(?=\s+\p{Lu}))\s*/u;

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly name: FoundName | undefined;
}

interface Member {
  readonly name: string;
  post: string;
  /** The post stands before the name. */
  readonly postFirst: boolean;
}

interface Draft {
  /** `null`: a person. */
  readonly label: string | null;
  readonly members: Member[];
  readonly from: number;
  to: number;
}

function takePiece(piece: Piece, drafts: Draft[]): void {
  const end = piece.from + piece.text.length;
  const last = drafts.at(-1);
  const bare = piece.text.replace(/^[\s•*–—-]+/u, '');
  if (!piece.name) {
    if (last && isPostOfLast(bare, last)) {
      const member = last.members.at(-1);
      if (member) member.post = member.post === '' ? postOf(bare) : `${member.post}, ${postOf(bare)}`;
      last.to = end;
    } else
      drafts.push({
        label: bare.replace(/(?<!(?<!\p{L})\p{L}{1,3})\.$/u, '').replace(/[\s:;,]+$/u, ''),
        members: [],
        from: piece.from,
        to: end,
      });
    return;
  }
  const before = piece.text
    .slice(0, piece.name.from)
    .replace(/^[\s•*–—-]+/u, '')
    .replace(/^(?:и|а также)\s+/iu, '');
  const colon = before.lastIndexOf(':');
  // «5 человек (Петрова М.Н., Солодов П.А.)»
  const count = /^\d+\s+(?:человек\p{L}*|чел\.?|участник\p{L}*)(?=\s*\($)/u.exec(before)?.[0];
  const label =
    count !== undefined ? count : colon >= 0 ? before.slice(0, colon) : isPlural(before) ? before.replace(/[\s–—-]+$/u, '') : null;
  const lead = label === null ? postOf(before) : count === undefined && colon >= 0 ? postOf(before.slice(colon + 1)) : '';
  const post = postOf(piece.text.slice(piece.name.to)) || lead;
  const member: Member = { name: piece.name.name, post, postFirst: lead !== '' };
  if (label !== null) drafts.push({ label, members: [member], from: piece.from, to: end });
  else if (last && last.label !== null && isMember(member, last)) {
    last.members.push(member);
    last.to = end;
  } else drafts.push({ label: null, members: [member], from: piece.from, to: end });
}

/** A person with a post before the name leaves a group of bare names: seed 000. */
function isMember(member: Member, group: Draft): boolean {
  return group.members.length > 0 && (!member.postFirst || group.members.some(({ postFirst }) => postFirst));
}

/** Words without a name are the post of the person before them, unless they name many people. */
function isPostOfLast(words: string, last: Draft): boolean {
  return last.members.length > 0 && !words.includes(':') && !isPlural(words) && !/^\d+\s+человек/u.test(words);
}

/** Whether words begin with people in the plural: «специалисты отдела», «руководители ОО». */
export function isPlural(words: string): boolean {
  for (const word of (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).slice(0, 3)) {
    if (
      singularOf(word) !== null ||
      /^(?:завуч|представител|член|глав|заведующ|управляющ|учащ|обучающ|ответственн)(?:и|ы|ие|иеся|ые)$/u.test(word)
    )
      return true;
    if (headNature(word) !== null || isSubstantive(word)) return false;
  }
  return false;
}

/** Pieces between commas and semicolons that stand outside brackets and quotation marks; one name a piece. */
function piecesOf(text: string, start: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let depth = 0;
  const close = (to: number): void => {
    const words = text.slice(from, to);
    const names = findNames(words);
    let begin = 0;
    names.forEach((name, at) => {
      const end = names[at + 1]?.from ?? words.length;
      const own = words.slice(begin, end);
      pieces.push(trimmed(own, from + begin, { ...name, from: name.from - begin, to: name.to - begin }));
      begin = end;
    });
    if (names.length === 0 && words.trim() !== '') pieces.push(trimmed(words, from, undefined));
  };
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if ('(«„'.includes(sign)) depth += 1;
    else if (')»'.includes(sign)) depth = Math.max(0, depth - 1);
    else if ((sign === ',' || sign === ';') && depth === 0) {
      close(at);
      from = at + 1;
    }
  }
  close(text.length);
  return pieces;
}

function trimmed(words: string, from: number, name: FoundName | undefined): Piece {
  const lead = words.length - words.trimStart().length;
  const moved = name && { ...name, from: name.from - lead, to: name.to - lead };
  return { text: words.trim(), from: from + lead, name: moved };
}

function finish({ label, members, from, to }: Draft, text: string, isLast: boolean): ReadAttendee {
  const end = isLast ? text.trimEnd().length : to;
  const place = { from, to: end };
  const [first] = members;
  if (label === null && first) {
    const wording = text.slice(from, end);
    const post = first.post === '' ? {} : { post: first.post.slice(0, 1000) };
    return { kind: 'person', mention: { ...(readPerson(wording) ?? { name: first.name }), name: first.name, ...post }, ...place };
  }
  const mentions = members.map(({ name, post }) => ({ name, ...(post === '' ? {} : { post: post.slice(0, 1000) }) }));
  return { kind: 'group', label: (label ?? '').slice(0, 1000), members: mentions, ...place };
}
