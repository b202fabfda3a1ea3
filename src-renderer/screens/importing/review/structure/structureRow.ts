import type { PlanColumn } from '../../../../../src-shared/documents/actionPlan.ts';

/** One line of what was understood: what stands on the right of the review. */
export interface StructureRow {
  /** Its name among all rows. */
  readonly key: string;
  /** Parts of the content it shows; a piece of one of them leads here. */
  readonly targets: readonly string[];
  readonly look: 'field' | 'item' | 'word' | 'point' | 'heading' | 'text' | 'section' | 'plan';
  readonly level: number;
  /** Its number, or the name of the field. */
  readonly label: string;
  readonly text: string;
  readonly chips: readonly StructureChip[];
  /** Of a row of a plan: its words by column. */
  readonly cells?: readonly string[];
}

export interface StructureChip {
  readonly kind: 'deadline' | 'performer' | 'responsible' | 'speaker';
  /** Known to the directory. */
  readonly tied?: boolean;
  /** «Срок:» */
  readonly lead: string;
  readonly words: string;
}

/** A part of the paper under its own heading. */
export interface StructureSection {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly StructureRow[];
  /** Of a plan. */
  readonly columns?: readonly PlanColumn[];
  /** Its columns for a grid. */
  readonly template?: string;
}

/** A row with what it need not say left out. */
export function structureRow(row: Pick<StructureRow, 'targets' | 'look' | 'text'> & Partial<StructureRow>): StructureRow {
  return { key: row.targets[0] ?? row.text, level: 0, label: '', chips: [], ...row };
}

/** The section, or none when nothing stands in it. */
export function sectionOf(key: string, title: string, rows: readonly StructureRow[]): readonly StructureSection[] {
  return rows.length === 0 ? [] : [{ key, title, rows }];
}

/** Whether two rows say the same. */
export function saysTheSame(one: StructureRow, other: StructureRow): boolean {
  return (
    one.key === other.key &&
    one.text === other.text &&
    one.label === other.label &&
    one.look === other.look &&
    one.level === other.level &&
    one.chips.length === other.chips.length &&
    one.chips.every((chip, at) => isSameChip(chip, other.chips[at])) &&
    one.cells?.length === other.cells?.length &&
    (one.cells?.every((cell, at) => cell === other.cells?.[at]) ?? true)
  );
}

function isSameChip(one: StructureChip, other: StructureChip | undefined): boolean {
  return one.kind === other?.kind && one.words === other.words && one.lead === other.lead && one.tied === other.tied;
}

/** Whether two plans have the same columns: a column is as wide as its words ask for, so a row of the plan looks different with each. */
export function hasSameColumns(one: readonly PlanColumn[] | undefined, other: readonly PlanColumn[] | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every(({ id, width, meaning }, at) => isColumn(other[at], { id, width, meaning }));
}

function isColumn(column: PlanColumn | undefined, { id, width, meaning }: Pick<PlanColumn, 'id' | 'width' | 'meaning'>): boolean {
  return column !== undefined && column.id === id && column.width === width && column.meaning === meaning;
}
