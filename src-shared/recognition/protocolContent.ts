import type { Protocol } from '../documents/protocol.ts';
import type { ContentOf } from './builder.ts';

/** A protocol out of the lines of its main part; its annexes are built apart. */
export const protocolContent: ContentOf<Protocol> = () => ({
  kind: 'protocol',
  version: 1,
  number: null,
  date: null,
  time: null,
  settlement: '',
  place: '',
  meeting: '',
  chair: null,
  secretary: null,
  attendees: [],
  agenda: [],
  hearings: [],
  signatures: [],
  annexes: [],
  wording: {},
});
