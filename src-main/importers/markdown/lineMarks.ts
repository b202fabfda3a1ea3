import type { SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';

/** A line without the marks at its beginning, or a line that is nothing but a mark. */
export type MarkedLine =
  | { readonly kind: 'words'; readonly rest: string; readonly properties: Partial<SourceParagraph> }
  | { readonly kind: 'mark' };

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/u;
const BULLET = /^([ \t]*)([-*+])[ \t]+(?=\S)(.*)$/u;
const TYPED_NUMBER = /^(?:\*\*|__)?(?:\d{1,3}|[IVXLС]{1,5})(?:\\?\.\d{1,3})*\\?[.)]/u;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$/u;
/** Three backticks alone or with the name of a language; what begins with a figure is somebody's word. */
const FENCE = /^\s*```(?:[a-z]\w{0,19})?\s*$/iu;
const UNDERLINE = /^ {0,3}(?:={2,}|-{3,})[ \t]*$/u;

/** Takes the marks off a line: heading, bullet, quote, rule. */
export function lineMarks(line: string, next: string | undefined, previous: string | undefined): MarkedLine {
  if (line.length < 2000 && (RULE.test(line) || FENCE.test(line))) return { kind: 'mark' };
  if (line.length < 2000 && UNDERLINE.test(line) && previous !== undefined && previous.trim() !== '') return { kind: 'mark' };
  const quoted = unquoted(line);
  const heading = HEADING.exec(quoted);
  if (heading !== null) {
    const rest = (heading[2] ?? '').replace(/ #{1,6}\s*$/u, '');
    return { kind: 'words', rest, properties: { style: `heading ${heading[1]?.length ?? 1}` } };
  }
  const bullet = BULLET.exec(quoted);
  if (bullet !== null) return { kind: 'words', rest: bullet[3] ?? '', properties: bulletOf(bullet) };
  // A line underlined with «====» is a heading; one followed by «---» usually just stands before a rule.
  const underlined = next !== undefined && /^ {0,3}={2,}[ \t]*$/u.test(next);
  return { kind: 'words', rest: quoted, properties: underlined ? { style: 'heading 1' } : {} };
}

function unquoted(line: string): string {
  let rest = line;
  for (let depth = 0; depth < 9; depth += 1) {
    const quote = /^ {0,3}>[ \t]?/u.exec(rest);
    if (quote === null) break;
    rest = rest.slice(quote[0].length);
  }
  return rest;
}

/** «- 1.1. Пункт»: the dash only marks a list and the number is typed, so there is no label; «- методисты» is printed with its dash. */
function bulletOf(match: RegExpExecArray): Partial<SourceParagraph> {
  const [, indent = '', mark = '-', rest = ''] = match;
  const level = Math.min(8, Math.floor(indent.replaceAll('\t', '    ').length / 2));
  const label = TYPED_NUMBER.test(rest) ? {} : { label: mark === '-' ? '-' : '•' };
  return { bullet: true, level, ...label };
}
