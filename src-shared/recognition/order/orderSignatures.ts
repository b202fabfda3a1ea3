import type { Mention } from '../../documents/mention.ts';
import type { Order } from '../../documents/order.ts';
import type { Signature } from '../../documents/signature.ts';
import type { BuilderContext } from '../builder.ts';
import { joinStretches, trimStretch } from '../joinStretches.ts';
import { stretchWords, wholeLine, type LineStretch } from '../lineStretch.ts';
import { findNames } from '../people/findNames.ts';
import { isPostStart } from '../people/isPostStart.ts';
import type { RoledLine } from './roledLine.ts';

/** Longest words of a post. */
const LONGEST = 1000;

interface Draft {
  /** Blanks to sign on and strokes, without any word. */
  readonly blanks: LineStretch[];
  readonly posts: LineStretch[];
  name: LineStretch | null;
}

/** Who signed: a post on several lines, the name on either side of it or on its last line; the first is the signatory. */
export function orderSignatures(
  lines: readonly RoledLine[],
  { claims, idPrefix, doubt }: Pick<BuilderContext, 'claims' | 'idPrefix' | 'doubt'>,
): Pick<Order, 'signatory' | 'signatures'> {
  const drafts = draftsOf(lines).slice(0, 20);
  const signatures = drafts.map((draft, index): Signature => {
    // A line with nothing but a blank to sign on has its own place too: a bare index would be the id of another line.
    const id = `${idPrefix}${(draft.posts[0] ?? draft.name ?? draft.blanks[0])?.line.at ?? `s${index}`}`;
    const post = joinStretches(draft.posts, '\n');
    post.claim(claims, id, 'post', 0, LONGEST);
    if (draft.name) claims.claim(draft.name.line, id, 'name', draft.name.from, draft.name.to);
    for (const blank of draft.blanks) claims.claim(blank.line, id, 'blank', blank.from, blank.to);
    const name = draft.name === null ? '' : stretchWords(draft.name);
    return { id, of: index === 0 ? 'signatory' : 'other', post: post.text.slice(0, LONGEST), name: name.slice(0, 300) };
  });
  if (signatures.length === 0) doubt({ what: 'Подпись не найдена: укажите, кто подписал документ.', line: null, target: 'signatory' });
  return { signatory: signatoryOf(signatures[0]), signatures };
}

function draftsOf(lines: readonly RoledLine[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { line, role } of lines) {
    const { post, name } = splitLine(wholeLine(line), role === 'signaturePost');
    const last = drafts.at(-1);
    const isComplete = last !== undefined && last.name !== null && last.posts.length > 0;
    const begins =
      last === undefined || isComplete || (name !== null && last.name !== null) || (post !== null && beginsAnother(last, post));
    const draft = begins ? { blanks: [], posts: [], name: null } : last;
    if (begins) drafts.push(draft);
    if (post) draft.posts.push(post);
    if (name) draft.name = name;
    draft.blanks.push(...blanksOf(wholeLine(line), [post, name]));
  }
  return drafts;
}

/** A second post that begins anew where the one before still waits for its name: only after a name without a post. */
function beginsAnother(last: Draft, post: LineStretch): boolean {
  return last.name !== null && last.posts.length === 0 && !isPostStart(stretchWords(post));
}

/** Post and name of one line, in either order; blanks to sign on are nobody's words. */
function splitLine(line: LineStretch, isPost: boolean): { readonly post: LineStretch | null; readonly name: LineStretch | null } {
  const words = stretchWords(line);
  const found = isPost ? undefined : findNames(words).at(-1);
  if (!found) return { post: orNull(bare(line)), name: null };
  const name = trimStretch({ ...line, from: line.from + found.from, to: line.from + found.to });
  const before = bare({ ...line, to: line.from + found.from });
  const after = bare({ ...line, from: line.from + found.to });
  return { post: orNull(before) ?? orNull(after), name };
}

/** What stands on the line beside post and name, where it holds no word. */
function blanksOf(line: LineStretch, taken: readonly (LineStretch | null)[]): readonly LineStretch[] {
  const places = taken.filter((each) => each !== null).toSorted((a, b) => a.from - b.from);
  const gaps = [...places, { ...line, from: line.to }].map(({ from }, index) => ({
    ...line,
    from: places[index - 1]?.to ?? line.from,
    to: from,
  }));
  return gaps.filter((gap) => gap.from < gap.to && orNull(gap) === null);
}

function orNull(stretch: LineStretch): LineStretch | null {
  return /[\p{L}\d]/u.test(stretchWords(stretch)) ? stretch : null;
}

/** Without blanks and marks at either end. */
function bare(stretch: LineStretch): LineStretch {
  const words = stretchWords(stretch);
  const start = /^[\s_/\\|,;–—-]*/u.exec(words)?.[0].length ?? 0;
  const end = /(?:[\s_/\\|,;–—-]|\(?(?<!\p{L})(?:личная\s+)?подпись\)?|(?<!\p{L})М\.\s?П\.)*$/iu.exec(words.slice(start))?.[0].length ?? 0;
  return { ...stretch, from: stretch.from + start, to: Math.max(stretch.from + start, stretch.to - end) };
}

function signatoryOf(signature: Signature | undefined): Mention | null {
  if (!signature) return null;
  const [found] = findNames(signature.name ?? '');
  // «Начальник управления:   А.П. Лугов»: the colon is of the line, not of the post.
  const post = (signature.post ?? '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s:]+$/u, '')
    .trim();
  if (!found && post === '') return null;
  return { name: (found?.name ?? '').slice(0, 300), ...(post === '' ? {} : { post }) };
}
