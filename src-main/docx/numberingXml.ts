import { levelText, WORD_LEVELS, type NumberForm, type NumberingPlan, type WordList, type WordNum } from './numberingPlan.ts';
import { xmlEscape } from './xmlEscape.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const FORMATS: Readonly<Record<NumberForm, string>> = {
  path: 'decimal',
  pathNoDot: 'decimal',
  bracket: 'decimal',
  letter: 'russianLower',
  roman: 'upperRoman',
};

/** `word/numbering.xml`: one multilevel definition a list, one `w:num` a restart. The `docx` package can not start a list at any number. */
export function numberingXml(plan: NumberingPlan, firstLineTwips: number): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<w:numbering xmlns:w="${NAMESPACE}">`,
    ...plan.lists.map((list) => abstractNum(list, listIndents(list.list) ? firstLineTwips : 0)),
    ...plan.nums.map(num),
    '</w:numbering>',
  ].join('');
}

/** Whether labels of this list stand at the first line's indent; «1. СЛУШАЛИ:» stands at the margin (norms.md, section 4). */
export function listIndents(list: WordList['list']): boolean {
  return list !== 'hearings';
}

function abstractNum(list: WordList, firstLine: number): string {
  const levels = Array.from({ length: WORD_LEVELS }, (_, level) => levelXml(list, level, firstLine));
  // The type tells Word's list dialogue what this is; `nsid` lets it tell lists apart when papers are pasted together.
  return [
    `<w:abstractNum w:abstractNumId="${list.abstractId}"><w:nsid w:val="${nsid(list)}"/><w:multiLevelType w:val="multilevel"/>`,
    ...levels,
    '</w:abstractNum>',
  ].join('');
}

function levelXml(list: WordList, level: number, firstLine: number): string {
  const form = list.forms[level] ?? 'path';
  const format = list.bullet === undefined ? FORMATS[form] : 'bullet';
  const text = list.bullet ?? levelText(form, level, (outer) => String(list.base[outer] ?? `%${outer + 1}`));
  // The indent of a level overrides the style's in Word, and LibreOffice takes a level without one for flush left.
  return [
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/>`,
    `<w:lvlText w:val="${xmlEscape(text)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="${firstLine}"/></w:pPr></w:lvl>`,
  ].join('');
}

function num({ numId, abstractId, starts }: WordNum): string {
  const overrides = starts.map((start, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`);
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${overrides.join('')}</w:num>`;
}

/** Eight hex digits that depend on the list alone, so that the same paper gives the same bytes. */
function nsid(list: WordList): string {
  let hash = 0x811c9dc5;
  for (const char of `${list.list}|${list.base.join('.')}|${list.forms.join(',')}|${list.bullet ?? ''}`) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return (hash & 0x7fffffff).toString(16).toUpperCase().padStart(8, '0');
}
