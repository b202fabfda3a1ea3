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
export function numberingXml(plan: NumberingPlan): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<w:numbering xmlns:w="${NAMESPACE}">`,
    ...plan.lists.map(abstractNum),
    ...plan.nums.map(num),
    '</w:numbering>',
  ].join('');
}

function abstractNum(list: WordList): string {
  const levels = Array.from({ length: WORD_LEVELS }, (_, level) => levelXml(list, level));
  // The type tells Word's list dialogue what this is; `nsid` lets it tell lists apart when papers are pasted together.
  return [
    `<w:abstractNum w:abstractNumId="${list.abstractId}"><w:nsid w:val="${nsid(list)}"/><w:multiLevelType w:val="multilevel"/>`,
    ...levels,
    '</w:abstractNum>',
  ].join('');
}

function levelXml(list: WordList, level: number): string {
  const form = list.forms[level] ?? 'path';
  const format = list.bullet === undefined ? FORMATS[form] : 'bullet';
  const text = list.bullet ?? levelText(form, level, (outer) => String(list.base[outer] ?? `%${outer + 1}`));
  // No indents here: they stand in the paragraph's style, where a user looks for them.
  return [
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/>`,
    `<w:lvlText w:val="${xmlEscape(text)}"/><w:lvlJc w:val="left"/></w:lvl>`,
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
