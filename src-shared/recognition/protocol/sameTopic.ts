/** Whether words are about a question of the agenda: they begin with its title, whatever the marks, letter case and «ё». */
export function sameTopic(words: string, title: string): boolean {
  const [said, planned] = [squeeze(words), squeeze(title)];
  if (planned.length < 8) return said === planned;
  return said.startsWith(planned.slice(0, 60)) || (said.length > 30 && planned.startsWith(said)) || likeness(words, title) >= 0.75;
}

/** How many of the title's words stand in the first words of a text, from 0 to 1. */
function likeness(words: string, title: string): number {
  const planned = stems(title);
  if (planned.length < 4) return 0;
  const said = new Set(stems(words).slice(0, planned.length + 8));
  return planned.filter((stem) => said.has(stem)).length / planned.length;
}

function stems(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\d]{3,}/gu) ?? []
  ).map((word) => word.slice(0, 6));
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/^[\s\d.)IVX«"]+/iu, '')
    .replace(/[^\p{L}\d]/gu, '');
}
