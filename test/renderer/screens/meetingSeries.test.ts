import { expect, test } from 'vitest';
import type { DocumentRow } from '../../../src-shared/api/documentApi.ts';
import { meetingSeries } from '../../../src-renderer/screens/meetingSeries.ts';

function row(id: string, title: string, meetingDate: string | null, date: string | null = null): DocumentRow {
  return {
    id,
    kind: 'protocol',
    state: 'draft',
    number: null,
    date,
    meetingDate,
    title,
    revision: 1,
    updatedAt: `2026-11-22T00:00:00.00${id.length}Z`,
    updatedBy: '',
    trashed: false,
    remark: null,
  };
}

test('one paper a series: the latest by the day of its meeting, not by the day it was touched', () => {
  const rows = [
    row('old', 'совещания руководителей', '2026-09-01'),
    row('new', 'совещания руководителей', null, '2026-10-01'),
    row('kin', 'совещания заведующих', '2026-11-01'),
    row('empty', '', '2026-12-01'),
    row('undated', 'совещания библиотекарей', null),
  ];
  expect(meetingSeries(rows).map(({ id }) => id)).toEqual(['kin', 'new', 'undated']);
  expect(meetingSeries([])).toEqual([]);
});
