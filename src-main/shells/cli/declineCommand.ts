import { readFileSync } from 'node:fs';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { declineAnswer, isCaseName, isGenderName, type CaseName, type GenderName } from '../../../src-shared/api/declineAnswer.ts';
import { UsageError } from './usage.ts';

interface Asked {
  readonly words: string;
  readonly into: CaseName;
  readonly gender: GenderName | null;
}

export interface DeclineCommand {
  readonly kind: 'decline';
  readonly source: Asked | { readonly file: string };
}

interface DeclineValues {
  readonly file?: string | undefined;
  readonly case?: string | undefined;
  readonly gender?: string | undefined;
}

/** `decline PHRASE --case gen|dat|acc|ins|pre [--gender m|f] | --file F`; throws `UsageError` on anything else. */
export function readDeclineCommand(words: readonly string[], values: DeclineValues): DeclineCommand {
  if (values.file !== undefined) {
    if (words.length > 0 || values.case !== undefined || values.gender !== undefined)
      throw new UsageError('decline --file берёт слова, падеж и род из файла и не ждёт других слов.');
    return { kind: 'decline', source: { file: values.file } };
  }
  if (words.length !== 1) throw new UsageError('decline ждёт одну фразу в кавычках или --file.');
  const into = caseOf(values.case ?? '');
  const gender = genderOf(values.gender ?? '');
  if (into === null) throw new UsageError('--case ждёт одно из: gen, dat, acc, ins, pre.');
  if (gender === undefined) throw new UsageError('--gender ждёт m или f.');
  return { kind: 'decline', source: { words: words[0] ?? '', into, gender } };
}

/** One JSON a line for every phrase, in order; needs no data folder. */
export function printDeclined({ source }: DeclineCommand): void {
  for (const { words, into, gender } of 'file' in source ? rowsOf(source.file) : [source]) {
    process.stdout.write(`${JSON.stringify(declineAnswer(words, into, gender))}\n`);
  }
}

function rowsOf(file: string): readonly Asked[] {
  return linesOf(file).map((line, index) => {
    const [words = '', into = '', gender = ''] = line.split('\t');
    const found = { words, into: caseOf(into.trim()), gender: genderOf(gender.trim()) };
    if (found.into === null || found.gender === undefined)
      throw new Refusal(
        'refused',
        `Строка ${index + 1} файла «${file}» не прочитана: в ней нужны фраза, падеж (gen, dat, acc, ins, pre) и род (m, f или ничего) через табуляцию.`,
      );
    return { words, into: found.into, gender: found.gender };
  });
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
  } catch {
    throw new Refusal('storage', `Файл «${file}» не прочитан: проверьте его имя и можно ли его читать.`);
  }
}

function caseOf(name: string): CaseName | null {
  return isCaseName(name) ? name : null;
}

/** `undefined` for what is no gender; none at all is `null`. */
function genderOf(name: string): GenderName | null | undefined {
  if (name === '') return null;
  return isGenderName(name) ? name : undefined;
}
