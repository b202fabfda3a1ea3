import { assertNever } from '../../../../../src-shared/base/assertNever.ts';
import type { Content } from '../../../../../src-shared/documents/kinds.ts';
import type { Signature } from '../../../../../src-shared/documents/signature.ts';
import type { Piece } from '../../../../../src-shared/recognition/recognised.ts';
import type { SourceLine } from '../../../../../src-shared/recognition/sourceLines.ts';
import { annexSections } from './annexSections.ts';
import { bodyRows } from './bodyRows.ts';
import { fieldRow, personRow } from './fieldRows.ts';
import { orderEnd, orderSections } from './orderSections.ts';
import { placeOf } from './placeOf.ts';
import { planSections } from './planSections.ts';
import { protocolSections } from './protocolSections.ts';
import { sectionOf, structureRow, type StructureRow, type StructureSection } from './structureRow.ts';

/** Parts of the content that the fields over the structure show: which piece leads to which of them. */
export const HEAD_FIELDS = {
  kindWord: ['kindWord', 'kind'],
  number: ['number', 'numberLabel'],
  date: ['date', 'dateLabel'],
  title: ['title', 'meeting', 'plan', 'planTitle'],
} as const;
export type HeadField = keyof typeof HEAD_FIELDS;

/** What was understood of a paper, top to bottom. Nothing that came from the source is missing: what has no place of its own stands last. */
export function structureOf(content: Content, pieces: readonly Piece[], lines: readonly SourceLine[]): readonly StructureSection[] {
  const sections = sectionsOf(content);
  const shown = new Set([...sections.flatMap(({ rows }) => rows.flatMap(({ targets }) => targets)), ...Object.values(HEAD_FIELDS).flat()]);
  return [...sections, ...sectionOf('rest', 'Кроме того', restRows(pieces, shown, lines))];
}

/** The key of the row or field that shows a part of the content, to be asked through `rowOfPiece`. */
export function rowOfTarget(sections: readonly StructureSection[]): ReadonlyMap<string, string> {
  const fields = Object.entries(HEAD_FIELDS).flatMap(([field, targets]) => targets.map((target) => [target, field] as const));
  const rows = sections.flatMap(({ rows: each }) => each.flatMap(({ key, targets }) => targets.map((target) => [target, key] as const)));
  // The first that names a part shows it.
  return new Map([...fields, ...rows].toReversed());
}

function sectionsOf(content: Content): readonly StructureSection[] {
  switch (content.kind) {
    case 'protocol':
      return [...protocolSections(content), ...signatureSection(content.signatures), ...annexSections(content.annexes)];
    case 'order':
      return [...orderSections(content), ...signatureSection(content.signatures), ...orderEnd(content), ...annexSections(content.annexes)];
    case 'plan':
      return [
        ...sectionOf('head', 'Начало', [
          ...fieldRow('approval', 'Утверждение', content.wording.approval),
          ...fieldRow('organisation', 'Организация', content.wording.organisation),
          ...personRow('signatory', 'Утвердил', content.signatory),
        ]),
        ...planSections('plan table', 'План', content.plan, []),
        ...signatureSection(content.signatures),
      ];
    case 'notice':
      return sectionOf('text', 'Текст', bodyRows(content.parts));
    default:
      return assertNever(content);
  }
}

function signatureSection(signatures: readonly Signature[]): readonly StructureSection[] {
  const rows = signatures.map((signature) =>
    structureRow({
      targets: [signature.id],
      look: 'item',
      text: signatureWords(signature),
    }),
  );
  return sectionOf('signatures', 'Подписи', rows);
}

function signatureWords({ of, post = '', name = '' }: Signature): string {
  if (post === '' || name === '') return post || name || OF[of];
  return post.trimEnd().endsWith(':') ? `${post.trimEnd()} ${name}` : `${post} – ${name}`;
}

const OF: Readonly<Record<Signature['of'], string>> = {
  chair: 'председатель',
  secretary: 'секретарь',
  signatory: 'руководитель',
  other: 'подпись',
};

function restRows(pieces: readonly Piece[], shown: ReadonlySet<string>, lines: readonly SourceLine[]): readonly StructureRow[] {
  const words = new Map<string, string[]>();
  for (const piece of pieces) {
    if (shown.has(piece.target) || shown.has(placeOf(piece))) continue;
    const text = (lines[piece.line]?.words ?? '').slice(piece.from, piece.to).trim();
    words.set(piece.target, [...(words.get(piece.target) ?? []), text]);
  }
  return [...words].map(([target, texts]) => structureRow({ targets: [target], look: 'text', text: texts.join(' ') }));
}
