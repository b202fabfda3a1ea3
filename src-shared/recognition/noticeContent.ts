import type { Notice } from '../documents/notice.ts';
import type { ContentOf } from './builder.ts';

/** A notice out of its lines. */
export const noticeContent: ContentOf<Notice> = () => ({
  kind: 'notice',
  version: 1,
  number: null,
  date: null,
  title: '',
  parts: [],
  protocolId: null,
});
