import { parseSync } from '@swc/core';

/** What a checker wants to know of a TypeScript file, without a compiler API (TypeScript 7 has none). */
export interface SourceText {
  /** Names that the file gives or uses. */
  readonly identifiers: readonly string[];
  /** Literals, template parts and text between tags, escapes resolved. */
  readonly strings: readonly string[];
  /** Modules that the file passes on: `export … from`. */
  readonly reexports: readonly string[];
  /** Comment lines without their marks. Comments after code on one line are left out. */
  readonly comments: readonly string[];
}

/** Reads one file; throws where the syntax is broken. */
export function readSource(path: string, text: string): SourceText {
  const identifiers: string[] = [];
  const strings: string[] = [];
  const reexports: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    // Arguments and elements are wrapped in objects without a type.
    if (!isNode(node)) return Object.values(node).forEach(visit);
    // A key of a dictionary is data, not a name.
    if (node.type === 'KeyValueProperty') return visit(node['value']);
    if (node.type === 'Identifier') identifiers.push(String(node['value']));
    if (node.type === 'StringLiteral' || node.type === 'JSXText') strings.push(String(node['value']));
    // Raw: in a pattern written with String.raw the cooked text has lost its backslashes.
    if (node.type === 'TemplateElement') strings.push(String(node['raw']));
    if (node.type.startsWith('Export') && isNode(node['source'])) reexports.push(String(node['source']['value']));
    Object.values(node).forEach(visit);
  };
  visit(parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2022' }));
  return { identifiers, strings, reexports, comments: commentLines(text) };
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function commentLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const match = /^\s*(?:\/\/|\/\*\*?|\*(?!\/))\s?(.*?)(?:\*\/)?\s*$/.exec(line);
    return match?.[1] ? [match[1]] : [];
  });
}
