import { attendeeText, derivedSignature, signatureText } from '../../src-shared/documents/wording.ts';
import type { HeadScope } from './headScope.ts';
import { headText, readHeadText, type TextField } from './headText.ts';
import { readAttendee } from './readAttendee.ts';
import type { ProtocolHead } from './heads.ts';

/** The text of a field of the sheet by its name; `null` for a name that is none. */
export function protocolFieldText(field: string, head: ProtocolHead, scope: HeadScope): string | null {
  const [kind, id = '', side] = field.split(':');
  const layout = scope.letterhead.protocol;
  if (kind === 'attendee') {
    const attendee = head.attendees.find((each) => each.id === id);
    return attendee ? attendeeText(attendee, layout) : null;
  }
  if (kind === 'signature') {
    const signature = head.signatures.find((each) => each.id === id);
    if (!signature) return null;
    return signatureText(signature, { ...head, agenda: [], hearings: [] }, layout)[side === 'post' ? 'post' : 'name'];
  }
  return headText(field as TextField, head, scope);
}

/** What writing a text into a field changes in the head. */
export function writeProtocolField(field: string, text: string, head: ProtocolHead, scope: HeadScope): Partial<ProtocolHead> {
  const [kind, id = '', side] = field.split(':');
  const layout = scope.letterhead.protocol;
  if (kind === 'attendee') {
    return { attendees: head.attendees.map((each) => (each.id === id ? readAttendee(text, id, each, layout) : each)) };
  }
  if (kind !== 'signature') return readHeadText(field as TextField, text, head, scope);
  const key = side === 'post' ? 'post' : 'name';
  return {
    signatures: head.signatures.map((each) => {
      if (each.id !== id) return each;
      const { [key]: _before, ...rest } = each;
      const derived = derivedSignature(each, { ...head, agenda: [], hearings: [] }, layout)[key];
      return text === derived ? rest : { ...rest, [key]: text };
    }),
  };
}

const FIELDS: readonly TextField[] = ['organisation', 'title', 'date', 'number', 'settlement', 'time', 'place', 'chair', 'secretary'];

/** The names of the fields before and after the body, in reading order. */
export function protocolFieldNames(
  head: ProtocolHead,
  scope: HeadScope,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const shown = new Set(
    scope.letterhead.protocol.head.flatMap((row) => (row.field === 'dateAndNumber' ? ['date', 'number'] : [row.field])),
  );
  return {
    before: [...FIELDS.filter((field) => shown.has(field)), ...head.attendees.map(({ id }) => `attendee:${id}`)],
    after: head.signatures.flatMap(({ id }) => [`signature:${id}:post`, `signature:${id}:name`]),
  };
}
