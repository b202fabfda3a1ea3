import type { Signature } from '../../documents/signature.ts';
import type { BuilderContext } from '../builder.ts';
import { joinStretches } from '../joinStretches.ts';
import type { LineRole } from '../lineRole.ts';
import type { LineStretch } from '../lineStretch.ts';
import { wholeLine } from '../lineStretch.ts';
import type { SourceLine } from '../sourceLines.ts';
import { findNames } from './findNames.ts';
import { isPostStart } from './isPostStart.ts';

/** Longest words of a signature (documents/signature.ts). */
const LONGEST = { post: 1000, name: 300 };

/** More signatures no paper holds; the rest finds no place. */
const MOST = 20;

interface Draft {
  readonly line: SourceLine;
  readonly post: LineStretch[];
  name: LineStretch | null;
}

/**
 * Posts and names put together: on one line, in cells of a row, one below the other, or all posts first and all names after them
 * (seed 001). Words of a post on several lines stay on theirs. `of` is told by the caller.
 */
export function readSignatures(
  lines: readonly SourceLine[],
  roles: readonly LineRole[],
  of: (post: string, index: number) => Signature['of'],
  { claims, idPrefix }: BuilderContext,
): Signature[] {
  const drafts: Draft[] = [];
  let before: LineRole | null = null;
  lines.forEach((line, at) => {
    const role = roles[at];
    if (role === 'signature') takeBoth(line, drafts);
    else if (role === 'signatureName') takeName(line, drafts);
    else if (role === 'signaturePost') takePost(wholeLine(line), before, drafts);
    else if (role === 'continuation' && before === 'signaturePost') drafts.at(-1)?.post.push(wholeLine(line));
    if (role !== 'noise' && role !== 'unplaced') before = role ?? null;
  });
  return drafts.slice(0, MOST).map(({ line, post, name }, index) => {
    const id = `${idPrefix}${line.at}s${name && name.line === line && name.from > 0 ? name.from : ''}`;
    const words = joinStretches(post, '\n');
    const named = joinStretches(name ? [name] : []);
    if (words.text.length <= LONGEST.post) words.claim(claims, id, 'post');
    if (named.text.length <= LONGEST.name) named.claim(claims, id, 'name');
    return {
      id,
      of: of(words.text, index),
      post: words.text.length <= LONGEST.post ? withoutBlank(words.text) : '',
      name: named.text.length <= LONGEST.name ? withoutBlank(named.text) : '',
    };
  });
}

/** The line to sign on is layout: «Председатель ________ /П.А. Солодов/». */
function withoutBlank(words: string): string {
  const bare = words.replace(/^[\s_/|]+|[\s_/|]+$/gu, '');
  return bare.includes('(') === bare.includes(')') ? bare : bare.replace(/[\s_]*\($|\)$|^\(/gu, '');
}

function takePost(stretch: LineStretch, before: LineRole | null, drafts: Draft[]): void {
  const last = drafts.at(-1);
  const goesOn =
    last !== undefined &&
    last.name === null &&
    before === 'signaturePost' &&
    (isOpen(last) || !isPostStart(stretch.line.words.slice(stretch.from)));
  if (goesOn) last.post.push(stretch);
  else drafts.push({ line: stretch.line, post: [stretch], name: null });
}

/** «Председатель комиссии,» over «глава округа ______ Петрова М.Н.»: one person's posts. */
function isOpen({ post }: Draft): boolean {
  const last = post.at(-1);
  return last !== undefined && /,\s*$/u.test(last.line.words.slice(last.from, last.to));
}

/** The first post that still waits for a name; a name without any stands by itself. */
function takeName(line: SourceLine, drafts: Draft[]): void {
  const waiting = drafts.find(({ name }) => name === null);
  if (waiting) waiting.name = wholeLine(line);
  else drafts.push({ line, post: [], name: wholeLine(line) });
}

/** «Председатель ________ П.А. Солодов», two signatures on one line too; a name before its post stands with it. */
function takeBoth(line: SourceLine, drafts: Draft[]): void {
  const names = findNames(line.words);
  if (names.length === 0) return takePost(wholeLine(line), null, drafts);
  let from = 0;
  names.forEach((name, at) => {
    const to = at === names.length - 1 ? line.words.length : name.to;
    const waiting = drafts.at(-1);
    const post = { line, from, to: name.from };
    // The rest of a post above: «Заведующий отделом» over «образования ______ П.А. Солодов».
    if (at === 0 && waiting && waiting.name === null && waiting.post.length > 0 && (isOpen(waiting) || !isPostStart(line.words))) {
      waiting.post.push(post);
      waiting.name = { line, from: name.from, to };
    } else drafts.push({ line, post: [post], name: { line, from: name.from, to } });
    from = name.to;
  });
}
