/** Longest name: Windows keeps 255 signs, and the folder's path wants its share. */
const LONGEST = 180;

/** A name Windows can keep: «119/ПК» has a slash, and a dot or space at the end is lost there. */
export function safeFileName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- Windows forbids them in names.
  const safe = name
    .replace(/[\\/]/g, '-')
    .replace(/: /g, ' – ')
    .replace(/[<>:"|?*\u0000-\u001f]/g, '')
    .replace(/\u00a0/g, ' ');
  const tidy = safe.replace(/\s+/g, ' ').trim();
  if (tidy.length <= LONGEST) return tidy;
  const extension = /\.[a-z]{2,5}$/.exec(tidy)?.[0] ?? '';
  return `${tidy.slice(0, LONGEST - extension.length - 1).trim()}…${extension}`;
}
