const ROOTS = /^(?:src-(?:shared|main|renderer)|test|docs|scripts|\.ci)\//;
const ROOT_FILES = /^[\w.-]+\.(?:json|jsonc|mjs|cjs|yml|md|config\.ts)$/;

/** The paths that a Markdown text names: in code marks, and as the goal of a link. Sample names with `…` or `NNNN` are none. */
export function namedPaths(text: string): readonly string[] {
  const marked = [...text.matchAll(/`([^`\s]+)`/g)].flatMap((match) => match[1] ?? []).filter(isPath);
  const linked = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].flatMap((match) => match[1] ?? []).filter((path) => !path.includes(':'));
  return [...new Set([...marked, ...linked])];
}

function isPath(word: string): boolean {
  return (ROOTS.test(word) || ROOT_FILES.test(word)) && !/[…*{}]|NNNN/.test(word);
}
