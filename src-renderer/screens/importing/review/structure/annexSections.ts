import { annexTitle, type Annex } from '../../../../../src-shared/documents/annex.ts';
import { bodyRows } from './bodyRows.ts';
import { fieldRow } from './fieldRows.ts';
import { planSections } from './planSections.ts';
import { sectionOf, type StructureSection } from './structureRow.ts';

/** Each annex: its heading, its title, then its table or text. */
export function annexSections(annexes: readonly Annex[]): readonly StructureSection[] {
  return annexes.flatMap((annex, at) => {
    const name = annexes.length === 1 && annex.label === undefined ? 'Приложение' : `Приложение №\u00a0${annex.label ?? at + 1}`;
    const head = [
      ...fieldRow(`${annex.id} reference`, 'Надпись', annex.reference),
      ...fieldRow(annex.id, 'Название', annexTitle(annex)),
    ].map((row, place) => (place === 0 ? { ...row, targets: [...row.targets, annex.id] } : row));
    return annex.kind === 'plan'
      ? planSections(`annex ${annex.id}`, name, annex.plan, head)
      : sectionOf(`annex ${annex.id}`, name, [...head, ...bodyRows(annex.parts)]);
  });
}
