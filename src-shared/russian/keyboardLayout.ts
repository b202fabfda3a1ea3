const LATIN = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?';
const CYRILLIC = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,';

const TO_CYRILLIC = new Map(Array.from(LATIN, (key, place) => [key, CYRILLIC.charAt(place)]));
const TO_LATIN = new Map(Array.from(CYRILLIC, (key, place) => [key, LATIN.charAt(place)]));

/**
 * What the same keys would have typed in the other layout: «ghjnjrjk» gives «протокол» and back.
 * The direction is that of the majority of letters, because «.» and «,» stand on different keys in the two layouts.
 */
export function swapLayout(text: string): string {
  const table = isMostlyCyrillic(text) ? TO_LATIN : TO_CYRILLIC;
  return Array.from(text, (char) => table.get(char) ?? char).join('');
}

function isMostlyCyrillic(text: string): boolean {
  return (text.match(/[а-яё]/giu)?.length ?? 0) > (text.match(/[a-z]/giu)?.length ?? 0);
}
