import { memo } from 'react';
import type { PlanColumn } from '../../../../src-shared/documents/actionPlan.ts';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { explainDeadline } from '../../../editor/explainDeadline.ts';
import { hasSameColumns, saysTheSame, type StructureChip, type StructureRow } from './structure/structureRow.ts';

export interface StructureRowViewProps {
  readonly row: StructureRow;
  readonly columns: readonly PlanColumn[] | undefined;
  /** The columns for a grid. */
  readonly template: string | undefined;
  readonly current: boolean;
  readonly lit: boolean;
  readonly doubted: boolean;
  /** The day of the paper, for deadlines without a year. */
  readonly date: PlainDate | null;
  readonly today: PlainDate;
  readonly onPress: (key: string) => void;
  readonly onOver: (key: string) => void;
}

/** One row of what was understood. */
export const StructureRowView = memo(function StructureRowView(props: StructureRowViewProps) {
  const { row, columns, template, current, lit, doubted, date, today, onPress, onOver } = props;
  const classes = ['got-row', `got-${row.look}`, current && 'got-current', lit && 'got-lit', doubted && 'got-doubted'];
  return (
    <div
      id={rowId(row.key)}
      role="option"
      aria-selected={current}
      className={classes.filter(Boolean).join(' ')}
      style={row.level > 0 ? { paddingLeft: 8 + row.level * 18 } : undefined}
      onMouseDown={() => onPress(row.key)}
      onMouseEnter={() => onOver(row.key)}
    >
      {row.cells && columns ? (
        <Cells cells={row.cells} columns={columns} template={template} date={date} today={today} />
      ) : (
        <>
          {row.label !== '' && <span className="got-label">{row.label}</span>}
          <span className="got-text">
            {row.text}
            {row.chips.map((chip) => (
              <Chip key={`${chip.kind} ${chip.words}`} chip={chip} pointText={row.text} date={date} today={today} />
            ))}
          </span>
        </>
      )}
    </div>
  );
}, looksTheSame);

/** Recognised anew, most rows say what they said before. */
function looksTheSame(before: StructureRowViewProps, now: StructureRowViewProps): boolean {
  return (
    before.current === now.current &&
    before.lit === now.lit &&
    before.doubted === now.doubted &&
    before.date === now.date &&
    before.today === now.today &&
    saysTheSame(before.row, now.row) &&
    before.template === now.template &&
    hasSameColumns(before.columns, now.columns)
  );
}

export function rowId(key: string): string {
  return `got-${key.replaceAll(' ', '_')}`;
}

interface ReadFor {
  readonly date: PlainDate | null;
  readonly today: PlainDate;
}

function Chip({ chip, pointText, date, today }: ReadFor & { readonly chip: StructureChip; readonly pointText: string }) {
  if (chip.kind !== 'deadline') {
    return (
      <span className="got-note">
        <span className="chip chip-plan">{CHIP_WORDS[chip.kind]}</span> {chip.words}
        {chip.tied && (
          <span className="got-tied" title="Есть в справочнике">
            {' '}
            ✓
          </span>
        )}
      </span>
    );
  }
  const reading = explainDeadline(chip.words, pointText, date, today);
  return (
    <span className="got-note">
      <span className={`chip chip-${TONES[reading.tone]}`}>
        {chip.lead} {chip.words}
      </span>{' '}
      <span className="muted">{reading.text}</span>
    </span>
  );
}

const CHIP_WORDS = { performer: 'кому', responsible: 'отв.', speaker: 'доклад' } as const;
const TONES = { calm: 'done', unclear: 'soon', late: 'late' } as const;

interface CellsProps extends ReadFor {
  readonly cells: readonly string[];
  readonly columns: readonly PlanColumn[];
  readonly template: string | undefined;
}

function Cells({ cells, columns, template, date, today }: CellsProps) {
  return (
    <span className="got-cells" style={{ gridTemplateColumns: template }}>
      {columns.map((column, at) => (
        <span
          key={column.id}
          className="got-cell"
          title={column.meaning === 'deadline' ? readingOf(cells[at], { date, today }) : undefined}
        >
          {cells[at]}
        </span>
      ))}
    </span>
  );
}

function readingOf(words: string | undefined, { date, today }: ReadFor): string | undefined {
  return words === undefined || words.trim() === '' ? undefined : explainDeadline(words, '', date, today).text;
}
