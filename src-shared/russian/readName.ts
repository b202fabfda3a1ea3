/** The parts of a name as the directory keeps them. */
export interface NameParts {
  readonly surname: string;
  /** A full first name or an initial with its dot. */
  readonly givenName: string;
  readonly patronymic: string;
}

const INITIALS_LAST = /^(\S+)\s+(\p{Lu})\.?\s*(?:(\p{Lu})\.?)?$/u;
const INITIALS_FIRST = /^(\p{Lu})\.\s*(?:(\p{Lu})\.)?\s*(\S+)$/u;

/** Reads «Морошкина О.А.», «Морошкина О. А.», «О.А. Морошкина» and «Морошкина Ольга Андреевна»; one word is a surname. */
export function readName(text: string): NameParts {
  const name = text.replace(/\s+/gu, ' ').trim();
  const last = INITIALS_LAST.exec(name);
  if (last) return { surname: last[1] ?? '', givenName: dotted(last[2]), patronymic: dotted(last[3]) };
  const first = INITIALS_FIRST.exec(name);
  if (first) return { surname: first[3] ?? '', givenName: dotted(first[1]), patronymic: dotted(first[2]) };
  const [surname = '', givenName = '', ...patronymic] = name.split(' ');
  return { surname, givenName, patronymic: patronymic.join(' ') };
}

function dotted(initial: string | undefined): string {
  return initial === undefined ? '' : `${initial}.`;
}
