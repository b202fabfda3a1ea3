import type { Annex } from '../../src-shared/documents/annex.ts';
import type { ActionPlan } from '../../src-shared/documents/actionPlan.ts';
import { executorText } from '../../src-shared/documents/orderWording.ts';
import { mentionText } from '../../src-shared/documents/mention.ts';
import { withAnnex, withOverride, withTitle } from './annexes/annexEdits.ts';
import { annexesIn, MAIN, type TabId } from './bodies.ts';
import type { HeadScope } from './headScope.ts';
import type { Head, HeadPatch, OrderHead } from './heads.ts';
import { readExecutor } from './order/executorText.ts';
import { orderText, readOrderText, type OrderField } from './order/orderText.ts';
import { LINE_STYLE } from './order/lineStyle.ts';
import { signatureSide, writeSide, type Side, type Signed } from './order/signatoryText.ts';
import { protocolFieldNames, protocolFieldText, writeProtocolField } from './protocolFields.ts';
import { readTyped } from './readTyped.ts';
import { planCells, writePlanCell } from './annexes/planCells.ts';

/** A field of the paper with its words, for finding and replacing. */
export interface SheetFieldText {
  /** Its `data-field`; the cells of a plan have names of the same kind. */
  readonly name: string;
  readonly tab: TabId;
  /** Stands after the text of its tab. */
  readonly after: boolean;
  readonly text: string;
}

/** Every field of the paper with its words, in reading order. */
export function sheetFields(head: Head, scope: HeadScope): readonly SheetFieldText[] {
  return [...mainFields(head, scope), ...annexesIn(head).flatMap(annexFields)];
}

/** The words of a field by its name; `null` for a name that is none. */
export function fieldText(name: string, head: Head, scope: HeadScope): string | null {
  return sheetFields(head, scope).find((field) => field.name === name)?.text ?? null;
}

/** What writing words into a field changes in the head. */
export function writeField(name: string, text: string, head: Head, scope: HeadScope): HeadPatch {
  const [kind, id = '', part = ''] = name.split(':');
  if (kind === 'annex') return { annexes: withAnnex(annexesIn(head), id, (annex) => writeAnnex(annex, part, text)) };
  if (kind === 'cell') return writeCell(head, id, name, text);
  switch (head.kind) {
    case 'protocol':
      return writeProtocolField(name, text, head, scope);
    case 'order':
      return writeOrder(name, text, head, scope);
    case 'plan':
      return name === 'plan:title' ? { plan: { ...head.plan, title: text } } : writeSignature(name, text, head, scope);
    case 'notice':
      return { title: text };
  }
}

function mainFields(head: Head, scope: HeadScope): readonly SheetFieldText[] {
  const field = (name: string, text: string | null, after = false): SheetFieldText => ({ name, tab: MAIN, after, text: text ?? '' });
  switch (head.kind) {
    case 'protocol': {
      const { before, after } = protocolFieldNames(head, scope);
      return [
        ...before.map((name) => field(name, protocolFieldText(name, head, scope))),
        ...after.map((name) => field(name, protocolFieldText(name, head, scope), true)),
      ];
    }
    case 'order':
      return [
        ...ORDER_FIELDS.map((name) => field(name, orderText(name, head, scope))),
        ...signatureFields(head, scope),
        field('executor', head.executor && executorText(head.executor, scope.letterhead), true),
        ...LISTS.flatMap((list) => head[list].map(({ id, person }) => field(`${list}:${id}`, mentionText(person, LINE_STYLE), true))),
      ];
    case 'plan':
      return [field('plan:title', head.plan.title), ...cellFields(head.plan, MAIN), ...signatureFields(head, scope)];
    case 'notice':
      return [field('title', head.title)];
  }
}

const ORDER_FIELDS: readonly OrderField[] = ['organisation', 'kindWord', 'date', 'settlement', 'number', 'title'];
const LISTS = ['visas', 'acquaintance'] as const;

function signatureFields(head: Signed, scope: HeadScope): readonly SheetFieldText[] {
  return head.signatures.flatMap((signature) =>
    (['post', 'name'] as const).map((side) => ({
      name: `signature:${signature.id}:${side}`,
      tab: MAIN,
      after: true,
      text: signatureSide(signature, side, head, scope.letterhead),
    })),
  );
}

function annexFields(annex: Annex): readonly SheetFieldText[] {
  const field = (part: string, text: string): SheetFieldText => ({ name: `annex:${annex.id}:${part}`, tab: annex.id, after: false, text });
  const heading = annex.reference === undefined ? [] : [field('heading', annex.reference)];
  const title = field('title', annex.kind === 'plan' ? annex.plan.title : annex.title);
  return [...heading, title, ...(annex.kind === 'plan' ? cellFields(annex.plan, annex.id) : [])];
}

function cellFields(plan: ActionPlan, tab: TabId): readonly SheetFieldText[] {
  return planCells(plan).map(({ row, column, text }) => ({ name: `cell:${tab}:${row}:${column}`, tab, after: true, text }));
}

function writeAnnex(annex: Annex, part: string, text: string): Annex {
  return part === 'heading' ? withOverride(annex, 'reference', text) : withTitle(annex, text);
}

function writeCell(head: Head, tab: TabId, name: string, text: string): HeadPatch {
  const [row = '', column = ''] = name.split(':').slice(2);
  if (head.kind === 'plan') return { plan: writePlanCell(head.plan, row, column, text) };
  const annexes = withAnnex(annexesIn(head), tab, (annex) =>
    annex.kind === 'plan' ? { ...annex, plan: writePlanCell(annex.plan, row, column, text) } : annex,
  );
  return { annexes };
}

function writeOrder(name: string, text: string, head: OrderHead, scope: HeadScope): HeadPatch {
  const [kind, id] = name.split(':');
  if (kind === 'signature') return writeSignature(name, text, head, scope);
  if (kind === 'executor') return { executor: readExecutor(text, head.executor, scope.letterhead) };
  if (kind === 'visas' || kind === 'acquaintance') {
    return { [kind]: head[kind].map((line) => (line.id === id ? { ...line, person: readTyped(text, line.person, LINE_STYLE) } : line)) };
  }
  return readOrderText(name as OrderField, text, head, scope);
}

function writeSignature(name: string, text: string, head: Signed, scope: HeadScope): HeadPatch {
  const [, id = '', side] = name.split(':');
  const { signatory, signatures } = writeSide(id, side as Side, text, head, scope.letterhead);
  return { signatory, signatures };
}
