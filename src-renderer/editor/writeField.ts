import { attendeeText, derivedSignature, signatureText } from '../../src-shared/documents/wording.ts';
import type { HeadScope } from './headScope.ts';
import { headText, readHeadText, type TextField } from './headText.ts';
import { readAttendee } from './readAttendee.ts';
import type { Head } from './sheetHistory.ts';

/** The text of a field of the sheet by its name; `null` for a name that is none. */
export function fieldText(field: string, head: Head, scope: HeadScope): string | null {
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
export function writeField(field: string, text: string, head: Head, scope: HeadScope): Partial<Head> {
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
