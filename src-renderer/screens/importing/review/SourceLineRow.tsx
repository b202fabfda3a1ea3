import { memo, type MouseEvent } from 'react';
import type { SourceAside } from '../../../../src-shared/recognition/sourcePaper.ts';
import type { LineView } from './lineViews.ts';
import { roleWord, shortRole } from './roleWords.ts';

export interface SourceLineRowProps {
  readonly view: LineView;
  readonly chosen: boolean;
  readonly current: boolean;
  /** Places whose words are to be shown, with spaces between; empty for none of this line's. */
  readonly lit: string;
  /** In a cell its role is said by the row. */
  readonly bare?: boolean;
  /** The same functions for every line: a line is drawn again only when it looks different. */
  readonly onPress: (line: number, event: MouseEvent) => void;
  readonly onOver: (line: number, event: MouseEvent) => void;
}

/** One line of the source with what it was taken for; stretches without a place stand out. */
export const SourceLineRow = memo(
  function SourceLineRow({ view, chosen, current, lit, bare = false, onPress, onOver }: SourceLineRowProps) {
    const { line } = view;
    const shown = new Set(lit === '' ? [] : lit.split(' '));
    return (
      <div
        id={lineId(line.at)}
        role="option"
        aria-selected={chosen}
        className={classesOf(view, chosen, current, bare)}
        onMouseDown={(event) => onPress(line.at, event)}
        onMouseEnter={(event) => onOver(line.at, event)}
      >
        {!bare && <RoleTag view={view} />}
        <span className={wordsClass(view)} style={bare ? undefined : indentOf(view)}>
          {view.segments.map(({ text, place }, at) => (
            // A line's stretches have no other name than their place.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={at} className={segmentClass(place, view, place !== null && shown.has(place))}>
              {text}
            </span>
          ))}
        </span>
      </div>
    );
  },
  (before, now) =>
    before.view.looks === now.view.looks &&
    before.view.line.words === now.view.line.words &&
    before.chosen === now.chosen &&
    before.current === now.current &&
    before.lit === now.lit,
);

/** The role beside a line; what a person said is marked. */
export function RoleTag({ view }: { readonly view: LineView }) {
  const aside = view.line.aside === undefined ? null : ASIDES[view.line.aside];
  return (
    <span className={view.hinted ? 'src-role src-role-said' : 'src-role'} title={titleOf(view)}>
      {aside ?? (view.role === 'unplaced' ? '?' : shortRole(view.role))}
    </span>
  );
}

export function lineId(at: number): string {
  return `line-${at}`;
}

const ASIDES: Readonly<Record<SourceAside, string>> = {
  header: 'колонтитул',
  footer: 'колонтитул',
  footnote: 'сноска',
  endnote: 'сноска',
  textbox: 'надпись',
  comment: 'примечание',
};

function titleOf({ role, hinted }: LineView): string {
  return hinted ? `${roleWord(role)} – указано вами` : roleWord(role);
}

function classesOf({ line, role, doubted }: LineView, chosen: boolean, current: boolean, bare: boolean): string {
  return [
    'src-line',
    bare && 'src-bare',
    line.gap > 0 && !bare && 'src-apart',
    line.aside && 'src-aside',
    role === 'noise' && 'src-noise',
    doubted && 'src-doubted',
    chosen && 'src-chosen',
    current && 'src-current',
  ]
    .filter(Boolean)
    .join(' ');
}

function wordsClass({ line: { paragraph } }: LineView): string {
  return ['src-words', paragraph.bold && 'src-bold', paragraph.italic && 'src-italic', paragraph.align && `src-${paragraph.align}`]
    .filter(Boolean)
    .join(' ');
}

const MOST_INDENT_MM = 40;

/** The indent of the source, gently: the pane is narrower than the sheet. */
function indentOf({ line: { paragraph } }: LineView): { readonly paddingLeft: number } | undefined {
  const mm = paragraph.indentMm ?? (paragraph.level ?? 0) * 6;
  return mm > 0 && paragraph.align !== 'center' && paragraph.align !== 'right' ? { paddingLeft: Math.min(mm, MOST_INDENT_MM) } : undefined;
}

function segmentClass(place: string | null, { role }: LineView, lit: boolean): string | undefined {
  if (place === null) return role === 'noise' ? undefined : 'src-lost';
  return lit ? 'src-lit' : undefined;
}
