import type { StoredDocument } from '../../db/repositories/documents.ts';
import { appendDutyChange, listDuties, updateDuty } from '../../db/repositories/duties.ts';
import { listAwaitedIds, updateExecutions } from '../../db/repositories/executions.ts';
import { appendEvents } from '../../db/repositories/executionHistory.ts';
import { nextStamp } from '../../db/repositories/workCalendar.ts';
import type { Inside } from '../context.ts';

/** A withdrawn paper asks for nothing more: what is awaited goes off control with the reason, what was done stays told. */
export async function endDuties(inside: Inside, document: StoredDocument, reason: string): Promise<void> {
  const duties = await listDuties(inside.writer, document.id);
  if (duties.length === 0) return;
  const stamp = await nextStamp(inside.writer, inside.now);
  const by = inside.actor?.name ?? '';
  const what = `Документ отозван: ${reason}`;
  for (const duty of duties.filter(({ removed }) => !removed)) {
    await updateDuty(inside.writer, { ...duty, removed: true });
    await appendDutyChange(inside.writer, { dutyId: duty.id, at: inside.now, by, paperId: document.id, what });
  }
  const ids = await listAwaitedIds(inside.writer, document.id);
  await updateExecutions(inside.writer, ids, { outcome: 'removed', by, at: inside.now, version: stamp });
  await appendEvents(
    inside.writer,
    ids.map((executionId) => ({ executionId, at: inside.now, by, what })),
  );
  inside.tell({ kind: 'trackingChanged', stamp });
}
