import type { Node } from 'prosemirror-model';
import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import type { HeadScope } from './headScope.ts';
import { headText } from './headText.ts';
import type { HoleCount } from './holes.ts';
import type { OutlineRow } from './outlineRow.ts';
import { agendaItemAttrs, hearingAttrs, is } from './schema.ts';
import type { Head, ProtocolHead } from './heads.ts';
import { annexRows, noticeRows, orderRows, planRows } from './outlineRows.ts';

/** The parts of the paper as the outline shows them, with its annexes after its text. */
export function outlineRows(head: Head, doc: Node, found: HoleCount, scope: HeadScope): readonly OutlineRow[] {
  switch (head.kind) {
    case 'protocol':
      return [...protocolRows(head, doc, found, scope), ...annexRows(head.annexes)];
    case 'order':
      return orderRows(head, found, scope);
    case 'plan':
      return planRows(head);
    case 'notice':
      return noticeRows(head, doc);
  }
}

/** Head, those present, agenda, each question, signatures. */
function protocolRows(head: ProtocolHead, doc: Node, found: HoleCount, scope: HeadScope): readonly OutlineRow[] {
  const rows: OutlineRow[] = [headRow(head, scope), attendeesRow(head, scope.letterhead.protocol)];
  const titles = new Map<string, string>();
  const order: string[] = [];
  doc.firstChild?.forEach((node) => {
    if (!is(node, 'agendaItem')) return;
    titles.set(agendaItemAttrs(node).id, node.textContent);
    order.push(agendaItemAttrs(node).id);
  });
  const agendaHoles = found.holes.filter((hole) => hole.hearingId === null).map((hole) => hole.text);
  const questions = order.filter((id) => titles.get(id) !== '').length;
  const noAgenda = questions === 0 && agendaHoles.length === 0;
  rows.push({ id: 'agenda', title: 'Повестка', note: String(questions), holes: agendaHoles, blank: noAgenda, level: 1, to: { pos: 2 } });
  doc.forEach((node, pos, index) => {
    if (!is(node, 'hearing')) return;
    const { id, agendaItemIds } = hearingAttrs(node);
    const numbers = agendaItemIds.map((each) => order.indexOf(each) + 1).filter((number) => number > 0);
    const topic = agendaItemIds.map((each) => titles.get(each) ?? '').find((text) => text !== '') ?? firstWords(node);
    let points = 0;
    node.forEach((part) => {
      if (is(part, 'decided')) points += part.textContent === '' && part.childCount === 1 ? 0 : part.childCount;
    });
    rows.push({
      id,
      title: `${numbers.length > 0 ? `${span(numbers)}. ` : ''}${topic === '' ? `Вопрос ${index}` : topic}`,
      note: points > 0 ? `реш. ${points}` : '',
      holes: found.holes.filter((hole) => hole.hearingId === id).map((hole) => hole.text),
      blank: node.textContent === '',
      level: 2,
      to: { pos: pos + 1 },
    });
  });
  const signer = head.signatures[0];
  rows.push({
    id: 'signatures',
    title: 'Подписи',
    note: String(head.signatures.length),
    holes: head.signatures.length === 0 ? ['Нет подписей'] : [],
    blank: false,
    level: 1,
    to: { field: signer ? `signature:${signer.id}:name` : 'signatures' },
  });
  return rows;
}

function headRow(head: ProtocolHead, scope: HeadScope): OutlineRow {
  const shown = new Set(scope.letterhead.protocol.head.map((row) => row.field));
  const lacks = (['chair', 'secretary'] as const).filter((field) => shown.has(field) && headText(field, head, scope) === '');
  const holes = [...lacks.map((field) => LACKS[field]), ...(head.date === null ? ['Нет даты'] : [])];
  const first = scope.letterhead.protocol.head.find((row) => row.field !== 'organisation')?.field ?? 'title';
  const to = { field: first === 'dateAndNumber' ? 'date' : first };
  return { id: 'head', title: 'Шапка', note: '', holes, fields: [...lacks, 'date'], blank: false, level: 1, to };
}

const LACKS = { chair: 'Не указано, кто ведёт', secretary: 'Не указано, кто записывает' } as const;

function attendeesRow(head: ProtocolHead, _layout: ProtocolLayout): OutlineRow {
  const count = head.attendees.length;
  const holes = count === 0 ? ['Никто не записан'] : [];
  return { id: 'attendees', title: 'Участники', note: String(count), holes, blank: false, level: 1, to: { field: 'attendees' } };
}

/** «1–4», «2, 5». */
function span(numbers: readonly number[]): string {
  const first = numbers[0] ?? 0;
  const last = numbers.at(-1) ?? 0;
  if (numbers.length > 2 && last - first === numbers.length - 1) return `${first}–${last}`;
  return numbers.join(', ');
}

/** The words of the first line that has any. */
function firstWords(hearing: Node): string {
  let words = '';
  hearing.descendants((node) => {
    if (words === '' && node.isTextblock) words = node.textContent.slice(0, 60);
    return words === '';
  });
  return words;
}
