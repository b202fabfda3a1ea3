import { findDocument, listDocumentIds, updateSearchText } from '../../db/repositories/documents.ts';
import type { Reader, Writer } from '../../db/handles.ts';
import { readMeta, writeMeta } from '../../db/repositories/meta.ts';
import { findRevision } from '../../db/repositories/revisions.ts';
import { SEARCH_RULE, searchText } from './searchText.ts';
import { readContent } from './storedContent.ts';

interface DataFile {
  readonly reader: Reader;
  readonly write: (work: (writer: Writer) => Promise<void>) => Promise<void>;
}

/** So many papers are looked through before others may write again. */
const AT_ONCE = 10;

/**
 * Makes papers that were stored by an older program findable by everything that today's search looks into. Stopped or ended halfway
 * it begins again with the next start. Does nothing to a data file that is up to date.
 */
export async function refreshSearch({ reader, write }: DataFile, signal: AbortSignal): Promise<void> {
  if ((await readMeta(reader, 'searchRule')) === SEARCH_RULE) return;
  const ids = await listDocumentIds(reader);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    if (signal.aborted) return;
    await write((writer) => refreshPapers(writer, ids.slice(at, at + AT_ONCE)));
  }
  if (!signal.aborted) await write((writer) => writeMeta(writer, 'searchRule', SEARCH_RULE));
}

async function refreshPapers(writer: Writer, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const document = await findDocument(writer, id);
    const revision = document && (await findRevision(writer, id, document.revision));
    // A damaged revision is told by the check of the data and when it is opened; it keeps what it was found by.
    const content = revision && readContent(revision.content);
    if (document && content) await updateSearchText(writer, { ...document, searchText: searchText(content) });
  }
}
