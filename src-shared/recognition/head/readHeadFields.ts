import type { PlainDate } from '../../base/plainDate.ts';
import type { BuilderContext } from '../builder.ts';
import { joinStretches, type JoinedText } from '../joinStretches.ts';
import type { LineStretch } from '../lineStretch.ts';
import { fieldPieces, type FieldPiece, type FieldRole, type HeadFieldName } from './fieldPieces.ts';
import { findDate } from './findDate.ts';
import { findNumber } from './findNumber.ts';
import { findTime } from './findTime.ts';

/** What the fields of a head say, and in which words. */
export interface HeadFields {
  readonly number: string | null;
  readonly date: PlainDate | null;
  /** `HH:MM` */
  readonly time: string | null;
  /** The source's words by field, labels apart; absent where the source has none. */
  readonly words: Partial<Readonly<Record<HeadFieldName, string>>>;
  readonly labels: Partial<Readonly<Record<HeadFieldName, string>>>;
}

/** A paragraph of the head with its role; a line that goes on with it is among its stretches. */
export interface FieldLine {
  readonly role: FieldRole;
  readonly stretches: readonly LineStretch[];
}

/** Reads date, number, settlement, hour and place out of the lines of a head, and claims each stretch for its field. */
export function readHeadFields(lines: readonly FieldLine[], context: BuilderContext): HeadFields {
  const found: { piece: FieldPiece; joined: JoinedText }[] = lines.flatMap(({ role, stretches }) => {
    const joined = joinStretches(stretches);
    return fieldPieces(joined.text, role).map((piece) => ({ piece, joined }));
  });
  const taken: { piece: FieldPiece; joined: JoinedText }[] = [];
  const words: Partial<Record<HeadFieldName, string>> = {};
  const labels: Partial<Record<HeadFieldName, string>> = {};
  for (const { piece, joined } of withoutForm(found)) {
    const text = joined.text.slice(piece.from, piece.to).trim();
    if (text === '') continue;
    // «Начало: 10:00», «Окончание: 11:40»: the second label stays with the words.
    const into = piece.part === 'label' && words[piece.field] === undefined ? labels : words;
    const all = into[piece.field] === undefined ? text : `${into[piece.field]} ${text}`;
    if (all.length > LONGEST) continue;
    into[piece.field] = all;
    taken.push({ piece, joined });
  }
  // A label without words is printed nowhere: it stays among what found no place.
  for (const { piece, joined } of taken)
    if (words[piece.field] !== undefined)
      joined.claim(context.claims, piece.field, piece.part === 'label' ? 'label' : '', piece.from, piece.to);
  const date = findDate(words.date ?? '');
  if (date?.impossible) {
    const line = lines.find(({ role }) => role === 'date' || role === 'dateAndNumber')?.stretches[0]?.line.at ?? null;
    context.doubt({ what: `Даты «${words.date}» нет в календаре: укажите день сами.`, line, target: 'date' });
  }
  return { number: numberOf(words.number), date: date?.date ?? null, time: findTime(words.time ?? '', false)?.time ?? null, words, labels };
}

interface FoundPiece {
  readonly piece: FieldPiece;
  readonly joined: JoinedText;
}

/** «Форма проведения: очная» stands for a place only where no «Место» is named: what follows it on its line finds no place then. */
function withoutForm(found: readonly FoundPiece[]): readonly FoundPiece[] {
  const labels = found.filter(({ piece }) => piece.field === 'place' && piece.part === 'label');
  const isForm = ({ piece, joined }: FoundPiece): boolean => /^\W*(?:форма|способ)/iu.test(joined.text.slice(piece.from, piece.to));
  const forms = labels.filter(isForm);
  if (forms.length === 0 || forms.length === labels.length) return found;
  return found.filter((each) => {
    const own = labels.findLast(({ piece, joined }) => joined === each.joined && piece.from <= each.piece.from);
    return each.piece.field !== 'place' || own === undefined || !forms.includes(own);
  });
}

/** No field is longer (documents/protocol.ts). */
const LONGEST = 500;

/** «№» and the number may stand on lines of their own. */
function numberOf(words: string | undefined): string | null {
  if (words === undefined) return null;
  const found = findNumber(words);
  if (found) return found.number;
  const bare = words.replace(/^[\s:.]+|[\s.]+$/gu, '');
  return /\d/u.test(bare) && bare.length <= 50 ? bare : null;
}
