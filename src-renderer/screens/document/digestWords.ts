const DIGEST_SHOWN = 12;

/** What the digest is good for, in the words of somebody who never met one. */
export const DIGEST_MEANING = 'По ней видно, что файл не менялся: у изменённого файла контрольная сумма (SHA-256) другая';

/** The beginning of a digest: enough to compare two papers by eye. */
export function shortDigest(digest: string): string {
  return `${digest.slice(0, DIGEST_SHOWN)}…`;
}
