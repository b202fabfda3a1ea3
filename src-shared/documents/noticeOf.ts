import type { Id } from '../base/id.ts';
import type { PlainDate } from '../base/plainDate.ts';
import type { Notice } from './notice.ts';
import type { Protocol } from './protocol.ts';

export interface NoticeOrigin {
  /** The day the notice bears until somebody changes it. */
  readonly today: PlainDate;
  readonly newId: () => Id;
  readonly protocolId: Id;
}

/** What may be published about a meeting, out of its signed protocol: no performers, deadlines, votes or control. */
export function noticeOf(protocol: Protocol, { today, protocolId }: NoticeOrigin): Notice {
  return { kind: 'notice', version: 1, number: null, date: today, title: protocol.meeting, parts: [], protocolId };
}
