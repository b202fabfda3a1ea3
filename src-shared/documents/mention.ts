import { z } from 'zod';
import { idSchema } from '../base/id.ts';

/**
 * A person named in a paper. Name and post are copied when the person is chosen: a draft must not change
 * because the directory did. `wording` is the text as overtyped by hand; without it the text is composed.
 */
export const mentionSchema = z.strictObject({
  personId: idSchema.optional(),
  /** «Фамилия И.О.» or a full name, nominative. Empty when only the wording is known. */
  name: z.string().max(300),
  post: z.string().max(1000).optional(),
  wording: z.string().max(2000).optional(),
});
export type Mention = Readonly<z.infer<typeof mentionSchema>>;

export const mentionStyleSchema = z.strictObject({
  /** «И.О. Фамилия» or «Фамилия И.О.» (norms.md, section 6). */
  nameOrder: z.enum(['initialsFirst', 'surnameFirst']),
  /** What stands between the name and the post: «, », « – », « - ». */
  separator: z.string().max(10),
  postFirst: z.boolean(),
});
export type MentionStyle = Readonly<z.infer<typeof mentionStyleSchema>>;

/** The printed words of a mention: what was overtyped, else name and post in the given style. */
export function mentionText(mention: Mention, style: MentionStyle): string {
  return mention.wording ?? composeMention(mention, style);
}

/** Name and post in a style, whatever was overtyped. */
export function composeMention(mention: Mention, style: MentionStyle): string {
  const name = orderName(mention.name, style.nameOrder);
  if (!mention.post) return name;
  return style.postFirst ? `${mention.post} ${name}` : `${name}${style.separator}${mention.post}`;
}

const INITIALS = '[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.';
const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const SURNAME_FIRST = new RegExp(`^(${SURNAME})\\s+(${INITIALS})$`);
const INITIALS_FIRST = new RegExp(`^(${INITIALS})\\s*(${SURNAME})$`);

/** Turns «Фамилия И.О.» into «И.О. Фамилия» and back; a name of another shape stays as it is. */
export function orderName(name: string, order: MentionStyle['nameOrder']): string {
  const match = order === 'initialsFirst' ? SURNAME_FIRST.exec(name) : INITIALS_FIRST.exec(name);
  return match ? `${match[2]} ${match[1]}` : name;
}

const LEADING_NAME = new RegExp(`^\\s*(${SURNAME}\\s+${INITIALS}|${INITIALS}\\s*${SURNAME})\\s*(?:(?:[,–—-]\\s*)+(.*))?$`, 's');
const TRAILING_NAME = new RegExp(`^\\s*(\\S.*?)\\s+(${SURNAME}\\s+${INITIALS}|${INITIALS}\\s*${SURNAME})\\s*$`, 's');

/**
 * Reads name and post out of typed words: «Петрова М.Н., директор», «М.Н. Петрова – директор», «директор Петрова М.Н.».
 * The name comes back as «Фамилия И.О.». `null` when no name with initials stands at either end.
 */
export function readMention(text: string): { readonly name: string; readonly post?: string } | null {
  const trailing = TRAILING_NAME.exec(text);
  const leading = LEADING_NAME.exec(text);
  const [name, post] = leading ? [leading[1], leading[2]] : trailing ? [trailing[2], trailing[1]] : [];
  if (!name) return null;
  const trimmed = post?.trim().replace(/[.,;]+$/, '');
  return { name: orderName(name, 'surnameFirst'), ...(trimmed ? { post: trimmed } : {}) };
}
