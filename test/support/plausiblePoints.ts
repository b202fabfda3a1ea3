import fc from 'fast-check';
import type { DeadlineLine, Point } from '../../src-shared/documents/point.ts';
import { plainParagraph } from '../../src-shared/documents/richText.ts';
import { idMaker } from './arbitraryProtocol.ts';

/** Points as departments write them: what they say can be told from print alone. */

const DEEDS = [
  'провести осмотр участков',
  'представить отчёт о посадках',
  'обеспечить уход за деревьями № 5 и № 7',
  'подготовить предложения по благоустройству (приложение № 2)',
  'разместить сведения на сайте',
  'создать рабочую группу «Зелёный двор»',
  'довести план до родителей',
];
const ADDRESSEES = [
  'Руководителям школ',
  'Директорам общеобразовательных организаций',
  'Отделу общего образования (Малая А.Ю.)',
  'Методическому центру',
  'Заведующим детскими садами',
];
const WHEN = ['', ' до 1 мая', ' в срок до 15.05.2027', ' ежегодно', ' в течение учебного года'];
const ITEMS = ['осмотр участков', 'уход за посадками', 'сбор предложений жителей', 'участие в смотре дворов'];
const DEADLINES: readonly DeadlineLine[] = [
  { lead: 'Срок:', words: 'постоянно' },
  { lead: 'Срок:', words: 'до 10.05.2027' },
  { lead: 'Срок исполнения –', words: 'ежеквартально до 20 числа' },
  { lead: '', words: '01.09.2027' },
  { lead: 'Срок:', words: 'До 1 июня 2027 года' },
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const deed = fc.tuple(fc.constantFrom(...DEEDS), fc.constantFrom(...WHEN)).map(([what, when]) => `${what}${when}`);
const deadline = fc.option(fc.constantFrom(...DEADLINES), { nil: undefined, freq: 3 });

type Draft = Omit<Point, 'id' | 'children'> & { readonly children: readonly Draft[] };

function draft(text: string, more: Partial<Draft> = {}): Draft {
  return { mark: 'number', body: [plainParagraph(text)], performers: [], responsible: [], children: [], ...more };
}

const plain = fc
  .tuple(fc.option(fc.constantFrom(...ADDRESSEES)), deed, deadline)
  .map(([address, what, due]) =>
    draft(address === null ? `${capital(what)}.` : `${address} ${what}.`, due === undefined ? {} : { deadline: due }),
  );

const listed = fc.tuple(deed, fc.array(fc.constantFrom(...ITEMS), { minLength: 2, maxLength: 4 })).map(([what, items]) =>
  draft(`${capital(what)}:`, {
    children: items.map((item, index) => draft(`${item}${index === items.length - 1 ? '.' : ';'}`, { mark: 'bullet' })),
  }),
);

const leading = fc
  .tuple(
    fc.constantFrom(...ADDRESSEES),
    fc.array(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: listed }), { minLength: 1, maxLength: 4 }),
  )
  .map(([address, children]) => draft(`${address}:`, { children }));

const points = fc.array(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: listed }, { weight: 2, arbitrary: leading }), {
  minLength: 1,
  maxLength: 6,
});

const addressed = fc
  .tuple(fc.constantFrom(...ADDRESSEES), points)
  .map(([address, below]) => [draft(`${address}:`, { mark: 'heading' }), ...below]);

/** Points of one decision: numbered, nested, with dashes, with addressee lines that restart the numbers. */
export const plausiblePoints: fc.Arbitrary<Point[]> = fc
  .oneof({ weight: 3, arbitrary: points }, { weight: 1, arbitrary: fc.tuple(points, addressed).map((both) => both.flat()) })
  .map((drafts) => {
    const newId = idMaker();
    const made = (one: Draft): Point => ({ ...one, id: newId(), children: one.children.map(made) });
    return drafts.map(made);
  });
