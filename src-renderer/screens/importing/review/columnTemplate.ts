/** Longer words are broken. */
const LONGEST = 18;
/** Of the width that all columns have, so much is given by their longest words; the rest by their weights. */
const SHARE = 78;

/** The columns of a table whose rows are grids of their own: by weight, yet none narrower than its longest word while there is room. */
export function columnTemplate(columns: readonly { readonly weight: number; readonly texts: readonly string[] }[]): string {
  const longest = columns.map(({ texts }) => texts.reduce((most, text) => Math.max(most, longestWord(text)), 1) + 1);
  const sum = longest.reduce((all, each) => all + each, 0);
  return columns
    .map(({ weight }, at) => {
      const own = longest[at] ?? 1;
      return `minmax(min(${own}ch, ${((own * SHARE) / sum).toFixed(1)}%), ${weight}fr)`;
    })
    .join(' ');
}

function longestWord(text: string): number {
  const words = text.slice(0, 2000).split(/\s+|(?<=[-–/])/u);
  return words.reduce((most, word) => Math.max(most, Math.min(LONGEST, word.length)), 0);
}
