import { orderName } from '../../documents/mention.ts';
import type { PlanDocument } from '../../documents/planDocument.ts';
import type { BuilderContext } from '../builder.ts';
import { findDate } from '../head/findDate.ts';
import { findNumber } from '../head/findNumber.ts';
import { lineText } from '../lineText.ts';
import type { SourceLine } from '../sourceLines.ts';

const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const INITIALS = String.raw`[А-ЯЁ]\. ?[А-ЯЁ]\.`;
const NAME = new RegExp(String.raw`(?<![\p{L}])(?:${INITIALS} ?${SURNAME}|${SURNAME} ${INITIALS})(?![\p{L}])`, 'u');

/**
 * What the words above a plan's title say: who approves it and on which day. Of «утверждён приказом …» and «Приложение к приказу …»
 * the day counts, and the order becomes a reference: its number is not the plan's.
 */
export function approvalFacts(lines: readonly SourceLine[], context: BuilderContext): Pick<PlanDocument, 'number' | 'date' | 'signatory'> {
  const texts = lines.map(lineText);
  const dated = texts.map(findDate);
  const date = dated.flatMap((found) => found?.date ?? [])[0] ?? null;
  const byPaper = texts.findIndex((text) => /(?:приказ|постановлени|распоряжени|протокол|решени)/iu.test(text));
  if (byPaper < 0) return { number: null, date, signatory: signatory(texts) };
  const number = texts
    .slice(byPaper)
    .map((text) => ({ text: text.replace(/^.{0,3}приложени[ея] ?(?:№ ?)?\d{0,3}/iu, '') }))
    .map(({ text }) => findNumber(text)?.number ?? null);
  const named = number.find((each) => each !== null) ?? null;
  const line = lines[byPaper];
  if (named !== null && line) context.reference({ number: named, date, line: line.at, target: null });
  return { number: null, date, signatory: null };
}

/** «Начальник управления образования» … «Н.С. Ветлугина»: the post stands above or before the name. */
function signatory(texts: readonly string[]): PlanDocument['signatory'] {
  const at = texts.findIndex((text) => NAME.test(text));
  const match = NAME.exec(texts[at] ?? '');
  if (at < 0 || !match) return null;
  const lead = [...texts.slice(0, at), (texts[at] ?? '').slice(0, match.index)].map((text) =>
    text
      .replace(/^утвержд\p{L}*:?/iu, '')
      .replaceAll(/[_/]+/gu, ' ')
      .trim(),
  );
  const post = lead
    .filter((text) => text !== '' && !findDate(text))
    .join(' ')
    .slice(0, 1000);
  return { name: orderName(match[0].trim(), 'surnameFirst').slice(0, 300), ...(post === '' ? {} : { post }) };
}
