import type { FunctionComponent } from 'react';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { AnnexFields } from './AnnexFields.tsx';
import type { LetterheadFieldsProps } from './letterheadFieldsProps.ts';
import { NoticeFields } from './NoticeFields.tsx';
import { OrderFields } from './OrderFields.tsx';
import { PageFields } from './PageFields.tsx';
import { ProtocolFields } from './ProtocolFields.tsx';
import { sampleNotice } from './sampleNotice.ts';
import { sampleOrder } from './sampleOrder.ts';
import { sampleProtocol } from './sampleProtocol.ts';

export interface LetterheadPart {
  readonly id: 'common' | 'protocol' | 'order' | 'annex' | 'notice';
  readonly word: string;
  readonly Fields: FunctionComponent<LetterheadFieldsProps>;
  /** The invented paper that shows what these fields do. */
  readonly sample: Content;
}

/** The parts of a letterhead, each beside the paper that it changes. */
export const LETTERHEAD_PARTS: readonly [LetterheadPart, ...LetterheadPart[]] = [
  { id: 'common', word: 'Общее', Fields: PageFields, sample: sampleProtocol },
  { id: 'protocol', word: 'Протокол', Fields: ProtocolFields, sample: sampleProtocol },
  { id: 'order', word: 'Приказ', Fields: OrderFields, sample: { ...sampleOrder, annexes: [] } },
  { id: 'annex', word: 'Приложения и планы', Fields: AnnexFields, sample: sampleOrder },
  { id: 'notice', word: 'Сообщение', Fields: NoticeFields, sample: sampleNotice },
];
