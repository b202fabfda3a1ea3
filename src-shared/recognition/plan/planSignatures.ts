import type { Signature } from '../../documents/signature.ts';
import type { BuilderContext } from '../builder.ts';
import { joinStretches } from '../joinStretches.ts';
import type { LineHints, LineRole } from '../lineRole.ts';
import { lineText } from '../lineText.ts';
import { wholeLine } from '../lineStretch.ts';
import type { SourceLine } from '../sourceLines.ts';

const NAME = String.raw`(?:[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.?)`;
/** Post and name on one line; blanks for the signature stand between. */
const BOTH = new RegExp(String.raw`^(.*?)[\s_/]*(${NAME})\s*$`, 'su');
const POST =
  /^(?:начальник|заместител|зам\.|заведующ|директор|методист|специалист|руководител|председател|глава|секретар|исполнител|составил|главный|ведущий|старший|и\. ?о\.)/iu;

/** A post has no more lines than this. */
const POST_LINES = 4;
const LONGEST = 300;

export interface PlanSignatures {
  readonly signatures: readonly Signature[];
  readonly left: readonly SourceLine[];
}

/** Who drew a plan up, out of the lines below its table; what is no signature is left. Notes the role of each line. */
export function planSignatures(
  lines: readonly SourceLine[],
  hints: LineHints,
  { idPrefix, claims }: BuilderContext,
  roles: Map<number, LineRole>,
): PlanSignatures {
  const signatures: Signature[] = [];
  const left: SourceLine[] = [];
  let post: SourceLine[] = [];
  const giveUp = (): void => {
    left.push(...post);
    post = [];
  };
  for (const line of lines) {
    const hint = hints[String(line.at)];
    if (hint === 'noise' || hint === 'unplaced' || (line.aside !== undefined && line.aside !== 'textbox')) continue;
    const match = line.words.length <= LONGEST ? BOTH.exec(line.words) : null;
    const isPost =
      hint === 'signaturePost' || (hint === undefined && line.words.length <= LONGEST && (post.length > 0 || POST.test(lineText(line))));
    if (
      match &&
      signatures.length < MOST &&
      (hint === undefined || hint.startsWith('signature')) &&
      (post.length > 0 || line.words.length <= 160)
    ) {
      const [, before = '', name = ''] = match;
      const id = `${idPrefix}${(post[0] ?? line).at}`;
      const from = line.words.lastIndexOf(name);
      const joined = joinStretches([...post.map(wholeLine), { line, from: 0, to: before.trimEnd().length }], '\n');
      joined.claim(claims, id, 'post');
      // The place for the hand between them is drawn anew.
      claims.claim(line, id, 'blank', before.trimEnd().length, from);
      claims.claim(line, id, 'name', from, from + name.length);
      for (const each of [...post, line]) roles.set(each.at, 'signature');
      signatures.push({ id, of: 'other', post: joined.text, name });
      post = [];
    } else if (isPost && post.length < POST_LINES) {
      post.push(line);
    } else {
      giveUp();
      left.push(line);
    }
  }
  giveUp();
  return { signatures, left };
}

/** A paper has no more signatures. */
const MOST = 20;
