/** Reads the lines of a source one by one and fails loudly, with the line, where the shape is another one. */
export interface LineReader {
  /** The next line, which must have this shape; its groups. */
  take(shape: RegExp): readonly string[];
  /** The next line if it has this shape. */
  tryTake(shape: RegExp): readonly string[] | null;
  /** Lines up to the first one of this shape, which stays. */
  until(shape: RegExp): readonly string[];
  readonly done: boolean;
}

/** A reader over the lines that are not blank. */
export function readLines(lines: readonly string[]): LineReader {
  let at = 0;
  const tryTake = (shape: RegExp): readonly string[] | null => {
    const match = shape.exec(lines[at] ?? '');
    if (match) at += 1;
    return match ? match.slice(1).map((group) => group ?? '') : null;
  };
  return {
    tryTake,
    take(shape) {
      const groups = tryTake(shape);
      if (!groups) throw new Error(`Expected ${shape}, found «${lines[at] ?? 'the end'}»`);
      return groups;
    },
    until(shape) {
      const from = at;
      while (at < lines.length && !shape.test(lines[at] ?? '')) at += 1;
      return lines.slice(from, at);
    },
    get done() {
      return at >= lines.length;
    },
  };
}
