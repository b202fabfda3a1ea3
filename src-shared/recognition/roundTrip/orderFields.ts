import type { Letterhead } from '../../documents/letterhead.ts';
import { orderName, type Mention } from '../../documents/mention.ts';
import type { Order, OrderWordingKey, SheetLine } from '../../documents/order.ts';
import { executorText, orderWordingText } from '../../documents/orderWording.ts';
import { annexFields } from './annexFields.ts';
import { printing, type Field } from './paperField.ts';
import { signatoryFields } from './signatureFields.ts';
import { takeExecutor } from './takeExecutor.ts';
import { dayIn } from './takeHeadWords.ts';
import { comparable } from './wordsOfLine.ts';

type F = Field<Order>;

/** Head, operative word, signatures, executor, sheets and annex heads of an order. */
export function orderFields(order: Order, letterhead: Letterhead): readonly F[] {
  const host = { kind: 'order', number: order.number, date: order.date } as const;
  return [
    ...printing([...headFields(order, letterhead), ...executorFields(order, letterhead)]),
    ...signatoryFields(order, letterhead),
    ...printing([...sheetFields(order, 'visas', letterhead), ...sheetFields(order, 'acquaintance', letterhead)]),
    ...annexFields(order, host, letterhead),
  ];
}

function headFields(order: Order, letterhead: Letterhead): readonly F[] {
  const words = (key: OrderWordingKey): string => orderWordingText(key, order, letterhead, null);
  const title: F =
    order.wording.title === undefined
      ? {
          name: 'title',
          id: '',
          words: order.title,
          put: (current, text) => ({ ...current, title: text }),
          drop: (current) => ({ ...current, title: '' }),
        }
      : { name: 'title', id: '', words: words('title'), put: overtype('title') };
  return [
    { name: 'organisation', id: '', words: words('organisation'), put: overtype('organisation') },
    { name: 'kindWord', id: '', words: words('kindWord'), put: overtype('kindWord') },
    { name: 'number', id: '', words: words('number'), put: overtype('number'), told: 'number' },
    {
      name: 'date',
      id: '',
      words: words('date'),
      put: overtype('date'),
      take: (current, text) => {
        const date = dayIn(text);
        if (date === null) return null;
        const { date: _old, ...wording } = current.wording;
        const bare: Order = { ...current, date, wording };
        return comparable(orderWordingText('date', bare, letterhead, null)) === comparable(text) ? bare : overtyped(bare, 'date', text);
      },
    },
    {
      name: 'settlement',
      id: '',
      words: order.settlement,
      put: (current, settlement) => ({ ...current, settlement }),
      drop: (current) => ({ ...current, settlement: '' }),
    },
    title,
    {
      name: 'word',
      id: 'operative',
      words: words('operative'),
      put: overtype('operative'),
      drop: (current) => overtyped(current, 'operative', ''),
    },
  ];
}

function overtype(key: OrderWordingKey): F['put'] {
  return (order, words) => overtyped(order, key, words);
}

function overtyped(order: Order, key: OrderWordingKey, words: string): Order {
  return { ...order, wording: { ...order.wording, [key]: words } };
}

function executorFields({ executor }: Order, letterhead: Letterhead): readonly F[] {
  if (executor === null) return [];
  return [
    {
      name: 'executor',
      id: '',
      words: executorText(executor, letterhead),
      put: (order, wording) => ({ ...order, executor: order.executor && { ...order.executor, wording } }),
      take: (order, words) => {
        const taken = order.executor && takeExecutor(order.executor, words, letterhead);
        return taken && { ...order, executor: taken };
      },
      drop: (order) => ({ ...order, executor: null }),
    },
  ];
}

function sheetFields(order: Order, sheet: 'visas' | 'acquaintance', letterhead: Letterhead): readonly F[] {
  const { signatureNameOrder } = letterhead.order;
  return order[sheet].flatMap(({ id, person }): readonly F[] => {
    const put = (change: (person: Mention, words: string) => Mention) => (current: Order, words: string) => ({
      ...current,
      [sheet]: current[sheet].map((line): SheetLine => (line.id === id ? { ...line, person: change(line.person, words) } : line)),
    });
    const post: F = { name: 'sheetPost', id, words: person.post ?? '', put: put((each, words) => ({ ...each, post: words })) };
    // A post stands beside a name only: overtyped words are the whole person.
    if (person.wording !== undefined)
      return [{ name: 'sheetName', id, words: person.wording, put: put((each, wording) => ({ ...each, wording })) }];
    const name: F = {
      name: 'sheetName',
      id,
      words: orderName(person.name, signatureNameOrder),
      put: put((each, words) => ({ ...each, name: words })),
      take: put(({ post: old }, words) => ({ name: orderName(words.trim(), 'surnameFirst'), ...(old === undefined ? {} : { post: old }) })),
    };
    return [post, name];
  });
}
