import { annexTitle, type Annex } from '../../../../../src-shared/documents/annex.ts';
import { bodyRows } from './bodyRows.ts';
import { fieldRow } from './fieldRows.ts';
import { placeOf } from './placeOf.ts';
import { planSections } from './planSections.ts';
import { sectionOf, structureRow, type StructureSection } from './structureRow.ts';

/** Each annex: its heading, its title, then its table or text. */
export function annexSections(annexes: readonly Annex[]): readonly StructureSection[] {
  return annexes.flatMap((annex, at) => {
    const name = annexes.length === 1 && annex.label === undefined ? 'Приложение' : `Приложение №\u00a0${annex.label ?? at + 1}`;
    const reference = placeOf({ target: annex.id, what: 'reference' });
    const head = [
      ...(annex.reference === undefined
        ? []
        : [structureRow({ targets: [reference], look: 'field', label: 'Надпись', text: annex.reference })]),
      ...fieldRow(annex.id, 'Название', annexTitle(annex)),
    ];
    return annex.kind === 'plan'
      ? planSections(`annex ${annex.id}`, name, annex.plan, head)
      : sectionOf(`annex ${annex.id}`, name, [...head, ...bodyRows(annex.parts)]);
  });
}
