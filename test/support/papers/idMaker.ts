/** Ids in order, the same at every run: `point1`, `point2`. */
export function idMaker(): (kind: string) => string {
  const used = new Map<string, number>();
  return (kind) => {
    const count = (used.get(kind) ?? 0) + 1;
    used.set(kind, count);
    return `${kind}${count}`;
  };
}
