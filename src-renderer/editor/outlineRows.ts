import type { Node } from 'prosemirror-model';
import { annexNumbers } from '../../src-shared/documents/annexNumbering.ts';
import { annexTitle, type Annex } from '../../src-shared/documents/annex.ts';
import { annexName } from './annexes/tabName.ts';
import type { HeadScope } from './headScope.ts';
import type { NoticeHead, OrderHead, PlanHead } from './heads.ts';
import type { HoleCount } from './holes.ts';
import type { OutlineRow } from './outlineRow.ts';

/** An order: its head, its text, its signatures and lists of people, its annexes. */
export function orderRows(head: OrderHead, found: HoleCount, scope: HeadScope): readonly OutlineRow[] {
  const lacks = [...(head.title.trim() === '' ? ['Нет заголовка: о чём приказ'] : []), ...(head.date === null ? ['Нет даты'] : [])];
  const first = scope.letterhead.order.head.find((line) => line.field === 'title')?.field ?? 'date';
  const lines = (['visas', 'acquaintance'] as const).filter((list) => head[list].length > 0);
  return [
    { ...row('head', 'Шапка', '', lacks, { field: first }), fields: [...(head.title.trim() === '' ? ['title'] : []), 'date'] },
    row(
      'text',
      'Текст',
      found.points === 0 ? '' : `пунктов ${found.points}`,
      found.holes.map((hole) => hole.text),
      { pos: 2 },
      found.points === 0,
    ),
    signatureRow(head.signatures),
    ...lines.map((list) => row(list, LISTS[list], String(head[list].length), [], { field: `${list}:${head[list][0]?.id ?? ''}` })),
    ...annexRows(head.annexes),
  ];
}

/** A plan of its own: who approves it, its table, who drew it up. */
export function planRows(head: PlanHead): readonly OutlineRow[] {
  const lacks = head.signatory === null && head.wording.approval === undefined ? ['Не указано, кто утверждает'] : [];
  return [
    row('head', 'Гриф', '', lacks, { field: 'approval' }),
    row('text', 'План', rowsOf(head.plan.rows.length), head.plan.title.trim() === '' ? ['Нет названия'] : [], { field: 'plan:title' }),
    signatureRow(head.signatures, true),
  ];
}

/** A notice: its title and its text. */
export function noticeRows(head: NoticeHead, doc: Node): readonly OutlineRow[] {
  return [
    row('head', 'Заголовок', '', head.title.trim() === '' ? ['Нет заголовка'] : [], { field: 'title' }),
    row('text', 'Текст', '', [], { pos: 2 }, doc.textContent === ''),
  ];
}

/** The annexes; a click shows them. */
export function annexRows(annexes: readonly Annex[]): readonly OutlineRow[] {
  const numbers = annexNumbers(annexes);
  return annexes.map((annex): OutlineRow => {
    const title = annexTitle(annex);
    const note = annex.kind === 'plan' ? rowsOf(annex.plan.rows.length) : '';
    const name = `${annexName(annex, numbers)}${title === '' ? '' : `. ${title}`}`;
    return { ...row(annex.id, name, note, title === '' ? ['Нет названия'] : [], { tab: annex.id }), level: 2 };
  });
}

const LISTS = { visas: 'Согласование', acquaintance: 'Ознакомление' } as const;

function signatureRow(signatures: readonly { readonly id: string }[], optional = false): OutlineRow {
  const first = signatures[0];
  const holes = signatures.length === 0 && !optional ? ['Нет подписей'] : [];
  return row('signatures', 'Подписи', String(signatures.length), holes, { field: first ? `signature:${first.id}:name` : 'signatures' });
}

function rowsOf(count: number): string {
  return count === 0 ? '' : `строк ${count}`;
}

function row(id: string, title: string, note: string, holes: readonly string[], to: OutlineRow['to'], blank = false): OutlineRow {
  return { id, title, note, holes, blank, level: 1, to };
}
