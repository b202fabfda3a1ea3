/** Makes a forgotten case of a union a compile error, and a loud failure if data slipped past the types. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
