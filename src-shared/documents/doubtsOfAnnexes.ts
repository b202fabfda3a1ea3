import type { Id } from '../base/id.ts';
import type { PlainDate } from '../base/plainDate.ts';
import { annexTitle, type Annex } from './annex.ts';
import { annexMentions, mentionsAll } from './annexMentions.ts';
import { annexNumbers } from './annexNumbering.ts';
import type { Doubt } from './doubt.ts';
import { planDoubts } from './doubtsOfPlan.ts';
import { passageDoubts } from './doubtsOfText.ts';
import type { Letterhead } from './letterhead.ts';
import { annexPassages, bodyPassages, type Passage } from './passage.ts';

/** The annexes of a paper beside the text that names them. */
export interface JudgedAnnexes {
  readonly annexes: readonly Annex[];
  /** The paper's own text. */
  readonly main: readonly Passage[];
  readonly date: PlainDate | null;
  readonly today: PlainDate;
  /** Whose day it is, genitive: «приказа». */
  readonly dateOf: string;
}

/** Doubts about annexes: named but not there, there but not named, two with one number, empty, and what stands in them. */
export function annexDoubts(judged: JudgedAnnexes, letterhead: Letterhead): readonly Doubt[] {
  const { annexes, main } = judged;
  const numbers = annexNumbers(annexes);
  const own = new Map(annexes.map((annex) => [annex.id, annexPassages(annex, annexName(annex, numbers), letterhead, numbers)] as const));
  const passages = [...main, ...[...own.values()].flat()];
  return [
    ...passages.flatMap((passage) => missing(passage, annexes, numbers)),
    ...annexes.flatMap((annex) => unmentioned(annex, passages, own.get(annex.id) ?? [], annexes, numbers)),
    ...sameNumbers(annexes, numbers),
    ...annexes.flatMap((annex) => [
      ...emptiness(annex, annexName(annex, numbers), letterhead),
      ...rowDoubts(annex, judged, numbers, letterhead),
      ...passageDoubts(own.get(annex.id) ?? [], judged.date, judged.dateOf),
    ]),
  ];
}

/** «Приложение № 2», «Приложение» where there is only one. */
export function annexName(annex: Annex, numbers: ReadonlyMap<Id, string>): string {
  const number = numbers.get(annex.id) ?? '';
  return number === '' ? 'Приложение' : `Приложение №\u00a0${number}`;
}

function missing(
  { text, name, where, annexes: live }: Passage,
  annexes: readonly Annex[],
  numbers: ReadonlyMap<Id, string>,
): readonly Doubt[] {
  if (live.some((id) => !numbers.has(id))) {
    return [{ kind: 'annexGone', text: `${name}: приложения, на которое указывает ссылка, больше нет.`, where }];
  }
  const known = knownNumbers(annexes, numbers);
  const first = annexMentions(text).find(({ number, sure }) => (number === null ? sure && annexes.length === 0 : !known.has(number)));
  if (!first) return [];
  const what =
    first.number === null || annexes.length === 0 ? 'упомянуто приложение, а приложений нет' : `приложения №\u00a0${first.number} нет`;
  return [{ kind: 'noAnnex', text: `${name}: ${what}.`, where }];
}

/** The only annex has no number, and a text that calls it № 1 means it. */
function knownNumbers(annexes: readonly Annex[], numbers: ReadonlyMap<Id, string>): ReadonlySet<string> {
  return new Set(annexes.length === 1 ? ['1', ...numbers.values()] : numbers.values());
}

function unmentioned(
  annex: Annex,
  passages: readonly Passage[],
  own: readonly Passage[],
  annexes: readonly Annex[],
  numbers: ReadonlyMap<Id, string>,
): readonly Doubt[] {
  const number = numbers.get(annex.id) ?? '';
  const others = passages.filter((passage) => !own.includes(passage));
  const isNamed = others.some(({ text, annexes: live }) => {
    if (live.includes(annex.id) || mentionsAll(text)) return true;
    const found = annexMentions(text);
    return annexes.length === 1 ? found.length > 0 : found.some((mention) => mention.number === number);
  });
  if (isNamed) return [];
  return [{ kind: 'annexUnmentioned', text: `${annexName(annex, numbers)} в тексте не упомянуто.`, where: annex.id }];
}

function sameNumbers(annexes: readonly Annex[], numbers: ReadonlyMap<Id, string>): readonly Doubt[] {
  const seen = new Set<string>();
  return annexes.flatMap((annex): readonly Doubt[] => {
    const number = (numbers.get(annex.id) ?? '').trim();
    const before = seen.has(number);
    seen.add(number);
    if (!before) return [];
    const text = number === '' ? 'Два приложения без номера.' : `Номер ${number} стоит у двух приложений.`;
    return [{ kind: 'sameAnnex', text, where: annex.id }];
  });
}

function emptiness(annex: Annex, name: string, letterhead: Letterhead): readonly Doubt[] {
  const isEmpty =
    annex.kind === 'plan'
      ? annex.plan.rows.length === 0
      : bodyPassages(annex.parts, name, letterhead, new Map()).every(({ text }) => text.trim() === '') && !holdsPicture(annex);
  return [
    ...(annexTitle(annex) === '' ? [{ kind: 'emptyAnnex', text: `${name}: нет названия.`, where: annex.id } as const] : []),
    ...(isEmpty
      ? [{ kind: 'emptyAnnex', text: `${name}: нет ${annex.kind === 'plan' ? 'ни одной строки' : 'текста'}.`, where: annex.id } as const]
      : []),
  ];
}

function holdsPicture(annex: Extract<Annex, { kind: 'text' }>): boolean {
  return annex.parts.some((part) => part.kind === 'text' && part.body.some((block) => block.kind === 'picture'));
}

function rowDoubts(annex: Annex, judged: JudgedAnnexes, numbers: ReadonlyMap<Id, string>, letterhead: Letterhead): readonly Doubt[] {
  if (annex.kind !== 'plan') return [];
  // Beside any other annex «строка 8» says not where to look.
  const inside = judged.annexes.length === 1 ? '' : annexName(annex, numbers);
  return planDoubts(
    { plan: annex.plan, where: annex.id, inside, date: judged.date, today: judged.today, dateOf: judged.dateOf },
    letterhead,
  );
}
