/** A file that gives no paper: its message is one Russian sentence, what happened and what to do. */
export class UnreadablePaper extends Error {
  override readonly name = 'UnreadablePaper';
}
