import type { ArchiveObstacle, LeftOut } from '../../../src-shared/api/importApi.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import { usualSigner } from '../../../src-shared/documents/usualSigner.ts';
import type { Reader } from '../../db/handles.ts';
import { listItemsAfter, type StoredItem } from '../../db/repositories/importItems.ts';
import { findSource, type StoredSource } from '../../db/repositories/importSources.ts';
import { readContent } from '../documents/storedContent.ts';
import { handNumber } from '../office/journalNumber.ts';
import { outlookOf } from '../office/archivedNumber.ts';
import type { Archived } from './archivePaper.ts';

/** So many at once: reading their contents must not keep everybody else waiting. */
const AT_ONCE = 20;

/** A paper that can go into the archive as it was read. */
export interface SurePaper {
  readonly item: StoredItem;
  readonly source: StoredSource;
  readonly content: Content;
  readonly as: Omit<Archived, 'tracking'>;
  /** Whether its number moves the journal of this year on. */
  readonly raises: boolean;
}

export interface SureList {
  readonly sure: readonly SurePaper[];
  readonly left: readonly LeftOut[];
  /** The place behind which the next ones stand; `null` after the last one. */
  readonly next: number | null;
}

/** The next items of a batch that were recognised without a doubt: those that can be archived, at most so many, and those passed over before them. */
export async function listSure(
  reader: Reader,
  { batchId, after }: { readonly batchId: string; readonly after: number },
  today: PlainDate,
  most = AT_ONCE,
): Promise<SureList> {
  const items = await listItemsAfter(reader, { batchId, state: 'recognised', after, limit: AT_ONCE });
  const sure: SurePaper[] = [];
  const left: LeftOut[] = [];
  for (const item of items) {
    const found = await surePaper(reader, item, today);
    if (typeof found === 'string') left.push({ itemId: item.id, name: item.name, why: found });
    else sure.push(found);
    if (sure.length === most) return { sure, left, next: item.place };
  }
  return { sure, left, next: items.length < AT_ONCE ? null : (items.at(-1)?.place ?? null) };
}

/** The item as a paper for the archive, or why it is none. */
export async function surePaper(reader: Reader, item: StoredItem, today: PlainDate): Promise<SurePaper | ArchiveObstacle> {
  const source = await findSource(reader, item.id);
  const content = source?.content === null || source === null ? null : readContent(source.content);
  if (source === null || content === null) return 'unread';
  const number = handNumber(content)?.slice(0, 50) ?? null;
  const { date } = content;
  const signedBy = usualSigner(content).trim().slice(0, 300);
  if (number === null || !/\d/.test(number)) return 'noNumber';
  if (date === null) return 'noDate';
  if (date > today) return 'later';
  if (signedBy === '') return 'noSigner';
  const outlook = await outlookOf(reader, { kind: content.kind, number, date }, today);
  if (outlook.kind === 'taken') return 'taken';
  return { item, source, content, as: { kind: 'archived', number, date, signedBy }, raises: outlook.kind === 'raises' };
}
