/** A fresh id for a thing made on the screen. */
export function newId(): string {
  return crypto.randomUUID();
}
