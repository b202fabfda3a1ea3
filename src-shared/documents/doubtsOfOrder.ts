import type { PlainDate } from '../base/plainDate.ts';
import { foldForSearch } from '../russian/fold.ts';
import { endsShortened } from '../russian/shortened.ts';
import { annexNumbers } from './annexNumbering.ts';
import type { CopyMark } from './copyMark.ts';
import type { Doubt } from './doubt.ts';
import { annexDoubts } from './doubtsOfAnnexes.ts';
import { isNobody, personKey } from './doubtsOfHead.ts';
import { judgePoints } from './doubtsOfPoints.ts';
import { passageDoubts } from './doubtsOfText.ts';
import type { Letterhead } from './letterhead.ts';
import type { Order, SheetLine } from './order.ts';
import { blocksPassage, plainLabels, pointPassages, textPassage, type Passage } from './passage.ts';
import type { Point } from './point.ts';
import { blocksText } from './richText.ts';

/** Everything worth a look in an order before «На подпись», in the order of the sheet. */
export function orderDoubts(order: Order, letterhead: Letterhead, today: PlainDate): readonly Doubt[] {
  const { date } = order;
  const labels = plainLabels(order.points, letterhead);
  const main = orderPassages(order, letterhead);
  return [
    ...nothing(order),
    ...markDoubts(order.marks),
    ...headDoubts(order),
    ...judgePoints({ lists: [{ points: order.points, question: '' }], labels, date, today, dateOf: 'приказа', acts: true }),
    ...controlDoubts(order.points),
    ...passageDoubts(main, date, 'приказа'),
    ...annexDoubts({ annexes: order.annexes, main, date, today, dateOf: 'приказа' }, letterhead),
    ...twice(order.visas, 'В листе согласования'),
    ...twice(order.acquaintance, 'В листе ознакомления'),
  ];
}

/** What the copying of last year's paper left to be looked at. */
export function markDoubts(marks: readonly CopyMark[]): readonly Doubt[] {
  return marks.map(({ where, text }) => ({ kind: 'copyMark', text, where }));
}

/** The text of an order passage by passage, without its annexes. */
export function orderPassages(order: Order, letterhead: Letterhead): readonly Passage[] {
  const numbers = annexNumbers(order.annexes);
  return [
    textPassage('title', 'Заголовок', order.wording.title ?? order.title),
    blocksPassage('preamble', 'Преамбула', order.preamble, numbers),
    ...pointPassages(order.points, plainLabels(order.points, letterhead), '', numbers),
  ];
}

function nothing({ points }: Order): readonly Doubt[] {
  if (points.some(hasWords)) return [];
  return [{ kind: 'nothing', text: 'В приказе нет ни одного пункта: напишите, что приказано.', where: null, blocks: true }];
}

function hasWords(point: Point): boolean {
  return blocksText(point.body).trim() !== '' || point.children.some(hasWords);
}

function headDoubts(order: Order): readonly Doubt[] {
  const signature = order.signatures.find(({ of }) => of === 'signatory');
  const signed = (signature?.name ?? '').trim() !== '';
  return [
    ...titleDoubts(order.wording.title ?? order.title),
    ...(blocksText(order.preamble).trim() === ''
      ? [{ kind: 'noBasis', text: 'Не указано, на каком основании издаётся приказ.', where: 'preamble' } as const]
      : []),
    ...(isNobody(order.signatory) && !signed
      ? [{ kind: 'noSignatory', text: 'Не указано, кто подписывает приказ.', where: signature?.id ?? 'signatures' } as const]
      : []),
  ];
}

function titleDoubts(title: string): readonly Doubt[] {
  const bare = title.trim().replace(/^[«"„“]+|[»"”“]+$/gu, '');
  if (bare === '') return [{ kind: 'noTitle', text: 'У приказа нет заголовка: напишите, о чём он.', where: 'title' }];
  const form = (text: string): Doubt => ({ kind: 'titleForm', text, where: 'title' });
  return [
    ...(/^[ОO]б?о?\s/u.test(bare) ? [] : [form('Заголовок приказа отвечает на вопрос «о чём?» и начинается с «О» или «Об».')]),
    ...(bare.endsWith('.') && !endsShortened(bare) ? [form('После заголовка точка не ставится.')] : []),
  ];
}

function controlDoubts(points: readonly Point[]): readonly Doubt[] {
  const place = points.findIndex(isControl);
  const [last] = points.slice(-1);
  if (place < 0) {
    if (!points.some(hasWords) || points.some((point) => point.children.some(isControl))) return [];
    return [{ kind: 'noControl', text: 'Не сказано, кто контролирует исполнение приказа.', where: last?.id ?? null }];
  }
  if (place === points.length - 1) return [];
  return [
    { kind: 'controlNotLast', text: 'Пункт о контроле обычно последний, а после него есть другие.', where: points[place]?.id ?? null },
  ];
}

/** «Контроль за исполнением …», «Общий контроль …», also where nobody said that this is what the point is for. */
function isControl(point: Point): boolean {
  return point.role === 'control' || /^(?:общий\s+)?контроль(?![а-я])/.test(foldForSearch(blocksText(point.body)));
}

/** A person on two lines of a sheet. */
function twice(lines: readonly SheetLine[], sheet: string): readonly Doubt[] {
  const seen = new Set<string>();
  return lines.flatMap(({ id, person }): readonly Doubt[] => {
    const key = personKey(person);
    const before = seen.has(key);
    seen.add(key);
    if (key === '' || !before) return [];
    return [
      { kind: 'personTwice', text: `${sheet} дважды указано: ${(person.name || person.wording || '').replace(/\.$/, '')}.`, where: id },
    ];
  });
}
