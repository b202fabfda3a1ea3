/** Word takes 40 characters at most: a letter or underscore, then letters, digits, underscores; case does not count. */
const LONGEST = 40;

/** Gives each id a legal bookmark name of its own within one paper. */
export function bookmarkNames(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    const stem = `p_${id.replace(/[^A-Za-z0-9_]/g, '_')}`;
    let name = stem.slice(0, LONGEST);
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) {
      const tail = `_${copy}`;
      name = `${stem.slice(0, LONGEST - tail.length)}${tail}`;
    }
    taken.add(name.toLowerCase());
    return name;
  };
}
