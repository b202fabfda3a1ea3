import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { performerKey } from '../../../src-shared/tracking/performerKey.ts';
import { audienceMembers } from '../../../src-shared/tracking/register.ts';
import type { TrackingFilter } from '../../../src-shared/tracking/trackingFilter.ts';
import type { Reader } from '../../db/handles.ts';
import { findAudience } from '../../db/repositories/audiences.ts';
import type { Narrowing } from '../../db/repositories/executionFilter.ts';
import { listInstitutions } from '../../db/repositories/institutions.ts';

/** A filter ready to be asked: its group is looked up in the directory. A group that is gone has no members. */
export async function narrowingOf(reader: Reader, filter: TrackingFilter, today: PlainDate): Promise<Narrowing> {
  if (filter.group === undefined) return { filter, today };
  const audience = await findAudience(reader, filter.group);
  const members = audience === null ? [] : audienceMembers(audience, { institutions: await listInstitutions(reader) });
  return { filter, today, groupKeys: members.map(({ id }) => performerKey('institution', id)) };
}
