/** The number of a paper as it stands in a head. */
export interface FoundNumber {
  readonly from: number;
  readonly to: number;
  /** `null`: the sign stands alone or before a blank. */
  readonly number: string | null;
}

/** «№», «№ №», «N 571», «No. 5», and no «N» inside a word. */
const SIGN = String.raw`(?:№|(?<![\p{L}\d])(?:N[o\u043e°º]?\.?(?=\s*[\d_])|номер(?!\p{L})\s*:?))(?:\s*№)?`;
/** «4», «01.04/131», «119/ПК», «Р-6», «297-а», «б/н»; a blank. A word glued to the digits is no part of it. */
const VALUE = String.raw`(?:б\s?/\s?н|(?:\p{Lu}{1,4}[-‑–./]?)?\d+(?:\p{L}{1,3}(?!\p{L}))?(?:\s?[-‑–—/.]\s?(?:\d+(?:\p{L}{1,3}(?!\p{L}))?|\p{L}{1,6}(?!\p{L})))*|_+)`;
/** «№__127/П__»: the number was written upon the blank. */
const BLANK = String.raw`(?:_+\s*(?=(?:\p{Lu}{1,4}[-‑–./]?)?\d))?`;
const NUMBER = new RegExp(String.raw`${SIGN}\s*${BLANK}(?<value>${VALUE})?`, 'iu');

/** Institutions have numbers of their own: «МБОУ СОШ № 3». */
const INSTITUTION =
  /(?:школ\p{L}*|сош|оош|нош|лице\p{L}+|гимнази\p{L}+|сад\p{L}*|[дм]?б?доу|д\/с|центр\p{L}*|каб\p{L}*\.?|кабинет\p{L}*|интернат\p{L}*|цо|црр|корпус\p{L}*)\s*$/iu;

/** The first number of a paper in a text of a head; numbers of schools and rooms are none. */
export function findNumber(text: string): FoundNumber | null {
  let start = 0;
  for (;;) {
    const match = NUMBER.exec(text.slice(start));
    if (!match) return null;
    const from = start + match.index;
    const to = from + match[0].trimEnd().length;
    if (!INSTITUTION.test(text.slice(0, from))) {
      const value = match.groups?.['value'];
      return { from, to, number: value === undefined || value.startsWith('_') ? null : value.replace(/\s/gu, '').slice(0, 50) };
    }
    start = to;
  }
}
