import type { Notice } from '../../documents/notice.ts';
import { printing, type Field } from './paperField.ts';

/** The title of a notice; what stands above it is the letterhead's. */
export function noticeFields(notice: Notice): readonly Field<Notice>[] {
  const put = (current: Notice, title: string): Notice => ({ ...current, title });
  return printing<Notice>([{ name: 'title', id: '', words: notice.title, put, drop: (current) => put(current, '') }]);
}
