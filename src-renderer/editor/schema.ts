import { Schema, type DOMOutputSpec, type Mark, type Node, type NodeSpec } from 'prosemirror-model';
import type { Id } from '../../src-shared/base/id.ts';
import type { Mention } from '../../src-shared/documents/mention.ts';
import type { TextRole } from '../../src-shared/documents/bodyPart.ts';
import type { DeadlineLine, Performer, PointMark, PointRole } from '../../src-shared/documents/point.ts';
import type { SpeechKind, Tally } from '../../src-shared/documents/protocol.ts';

/**
 * The editing view of what is written in running text: a protocol's agenda and hearings, an order's preamble and points,
 * the parts of a text annex or a notice. The stored truth is the domain's JSON (toDoc.ts, fromDoc.ts);
 * points are a flat list with levels, so that Enter, Tab and moving are small pure commands (ux.md, section 2).
 */

export interface AgendaItemAttrs {
  readonly id: Id;
  readonly label: string | null;
  readonly setAside: string | null;
  /** Stands only to give the caret a place; not content until something is typed. */
  readonly phantom: boolean;
}

export interface SpeakerLineAttrs {
  /** The mention as it was read or chosen; the node's text is the printed line. */
  readonly mention: Mention;
}

export interface HearingAttrs {
  readonly id: Id;
  readonly label: string | null;
  readonly agendaItemIds: readonly Id[];
  readonly speakers: readonly Mention[];
  readonly phantom: boolean;
}

export interface SpeechAttrs {
  readonly id: Id;
  readonly kind: SpeechKind;
  readonly word: string | null;
  readonly runIn: boolean | null;
  /** What a text of a notice is about, and who is named in it as a speaker; nothing in a protocol. */
  readonly role: TextRole | null;
  readonly speakers: readonly Mention[];
}

export interface DecidedAttrs {
  readonly id: Id;
  readonly word: string | null;
}

export interface VoteAttrs extends DecidedAttrs {
  readonly tally: Tally | null;
}

export interface PointAttrs {
  readonly id: Id;
  /** 0 … 3 */
  readonly level: number;
  readonly mark: PointMark;
  readonly label: string | null;
  readonly deadline: DeadlineLine | null;
  readonly performers: readonly Performer[];
  readonly responsible: readonly Mention[];
  readonly role: PointRole | null;
  readonly phantom: boolean;
}

const plain = (tag: string, name: string): ((node: Node) => DOMOutputSpec) => {
  return () => [tag, { class: `pe-${name}` }, 0];
};

/** Relative widths, as they are printed. */
function columnsDOM(table: Node): readonly DOMOutputSpec[] {
  const columns = table.attrs['columns'] as readonly number[];
  const total = columns.reduce((sum, width) => sum + width, 0);
  return columns.map((width) => ['col', { style: `width: ${((width / total) * 100).toFixed(2)}%` }]);
}

const partAttrs = { id: { default: '' }, word: { default: null } };

/** Content attributes are values of our own making and never read back from HTML, so there are no parse rules. */
const nodes = {
  doc: { content: 'agenda hearing*' },
  /** An order: its preamble, the operative word with the points. */
  orderDoc: { content: 'speech decided' },
  /** A text annex or a notice. */
  partsDoc: { content: '(speech | decided)+' },
  /** A sheet without running text: a plan. */
  noDoc: { content: '' },
  text: { group: 'inline' },

  agenda: { content: '(agendaItem speakerLine?)+', isolating: true, toDOM: plain('div', 'agenda') },
  agendaItem: {
    content: 'text*',
    whitespace: 'pre',
    defining: true,
    attrs: { id: { default: '' }, label: { default: null }, setAside: { default: null }, phantom: { default: false } },
    toDOM: plain('div', 'agenda-item'),
  },
  speakerLine: {
    content: 'text*',
    marks: '',
    whitespace: 'pre',
    defining: true,
    attrs: { mention: { default: { name: '' } } },
    toDOM: plain('div', 'speaker'),
  },

  hearing: {
    content: '(speech | decided | vote)+',
    isolating: true,
    attrs: {
      id: { default: '' },
      label: { default: null },
      agendaItemIds: { default: [] },
      speakers: { default: [] },
      phantom: { default: false },
    },
    toDOM: plain('section', 'hearing'),
  },
  speech: {
    content: 'block+',
    isolating: true,
    attrs: { ...partAttrs, kind: { default: 'heard' }, runIn: { default: null }, role: { default: null }, speakers: { default: [] } },
    toDOM: plain('div', 'speech'),
  },
  decided: { content: 'point+', isolating: true, attrs: partAttrs, toDOM: plain('div', 'decided') },
  vote: {
    content: 'text*',
    marks: '',
    whitespace: 'pre',
    isolating: true,
    attrs: { ...partAttrs, tally: { default: null } },
    toDOM: plain('div', 'vote'),
  },
  point: {
    content: 'block+',
    defining: true,
    attrs: {
      id: { default: '' },
      level: { default: 0 },
      mark: { default: 'number' },
      label: { default: null },
      deadline: { default: null },
      performers: { default: [] },
      responsible: { default: [] },
      role: { default: null },
      phantom: { default: false },
    },
    toDOM: plain('div', 'point'),
  },

  paragraph: {
    group: 'block',
    content: 'text*',
    whitespace: 'pre',
    attrs: { align: { default: null } },
    toDOM: (node: Node) => ['p', node.attrs['align'] === null ? {} : { 'data-align': String(node.attrs['align']) }, 0],
  },
  table: {
    group: 'block',
    content: 'tableRow+',
    isolating: true,
    attrs: { columns: { default: [1] } },
    toDOM: (node: Node) => ['table', { class: 'pe-table' }, ['colgroup', ...columnsDOM(node)], ['tbody', 0]],
  },
  tableRow: {
    content: 'tableCell+',
    attrs: { header: { default: false } },
    toDOM: (node: Node) => ['tr', node.attrs['header'] === true ? { class: 'pe-header' } : {}, 0],
  },
  tableCell: {
    content: 'paragraph+',
    isolating: true,
    attrs: { span: { default: 1 } },
    toDOM: (node: Node) => ['td', { colspan: String(node.attrs['span']) }, 0],
  },
  picture: {
    group: 'block',
    atom: true,
    attrs: {
      file: { default: '' },
      mime: { default: 'image/png' },
      widthMm: { default: 50 },
      heightMm: { default: 50 },
      alt: { default: '' },
    },
    toDOM: () => ['div', { class: 'pe-picture' }],
  },
  pageBreak: { group: 'block', atom: true, toDOM: () => ['div', { class: 'pe-page-break' }] },
} satisfies Record<string, NodeSpec>;

export const schema = new Schema({
  nodes,
  marks: {
    bold: { toDOM: () => ['b', 0] },
    italic: { toDOM: () => ['i', 0] },
    underline: { toDOM: () => ['u', 0] },
    /** A live reference: typing at its end goes on outside of it. */
    annex: {
      attrs: { id: { default: '' } },
      inclusive: false,
      toDOM: (mark: Mark) => ['span', { class: 'pe-annex-reference', 'data-annex': String(mark.attrs['id']) }, 0],
    },
  },
});

export type SheetNodeName = keyof typeof nodes;
/** The looks of a text; a reference is none. */
export type MarkName = 'bold' | 'italic' | 'underline';

/** Whether a node is of this type. */
export function is(node: Node | null | undefined, name: SheetNodeName): boolean {
  return node?.type.name === name;
}

/** Typed views of attributes: ProseMirror itself keeps them untyped. */
export const pointAttrs = (node: Node): PointAttrs => node.attrs as PointAttrs;
export const hearingAttrs = (node: Node): HearingAttrs => node.attrs as HearingAttrs;
export const speechAttrs = (node: Node): SpeechAttrs => node.attrs as SpeechAttrs;
export const decidedAttrs = (node: Node): DecidedAttrs => node.attrs as DecidedAttrs;
export const voteAttrs = (node: Node): VoteAttrs => node.attrs as VoteAttrs;
export const agendaItemAttrs = (node: Node): AgendaItemAttrs => node.attrs as AgendaItemAttrs;
export const speakerLineAttrs = (node: Node): SpeakerLineAttrs => node.attrs as SpeakerLineAttrs;
