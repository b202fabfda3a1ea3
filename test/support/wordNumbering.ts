import { strFromU8, unzipSync } from 'fflate';
import { childNamed, childrenNamed, childValue, descendants, xmlTree, type XmlNode } from './xmlTree.ts';

/**
 * Text of a DOCX, a paragraph an entry, with the automatic labels that Word prints (ECMA-376, part 1, 17.9):
 * written from the standard and knowing nothing of how our files are made.
 */
export function wordParagraphs(docx: Uint8Array): readonly string[] {
  const zip = unzipSync(docx);
  const part = (name: string) => xmlTree(strFromU8(zip[name] ?? new Uint8Array()));
  const numbering = readNumbering(part('word/numbering.xml'));
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return [...descendants(part('word/document.xml'), 'w:p')].map((paragraph) => {
    const place = childNamed(childNamed(paragraph, 'w:pPr'), 'w:numPr');
    const num = numbering.get(childValue(place, 'w:numId') ?? '');
    const label = num ? printLabel(num, Number(childValue(place, 'w:ilvl') ?? 0), counters, started) : '';
    return `${label}${paragraphText(paragraph)}`;
  });
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
}

interface Num {
  readonly id: string;
  readonly abstractId: string;
  readonly levels: readonly Level[];
  readonly overrides: ReadonlyMap<number, number>;
}

function readNumbering(root: XmlNode): ReadonlyMap<string, Num> {
  const abstracts = new Map<string, readonly Level[]>();
  for (const abstract of descendants(root, 'w:abstractNum')) {
    const levels = childrenNamed(abstract, 'w:lvl').map((level) => ({
      start: Number(childValue(level, 'w:start') ?? 0),
      format: childValue(level, 'w:numFmt') ?? 'decimal',
      text: childValue(level, 'w:lvlText') ?? '',
      suffix: childValue(level, 'w:suff') === 'space' ? ' ' : '\t',
    }));
    abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', levels);
  }
  const nums = new Map<string, Num>();
  for (const num of descendants(root, 'w:num')) {
    const id = num.attributes['w:numId'] ?? '';
    const abstractId = childValue(num, 'w:abstractNumId') ?? '';
    const overrides = childrenNamed(num, 'w:lvlOverride').map(
      (one) => [Number(one.attributes['w:ilvl']), Number(childValue(one, 'w:startOverride') ?? 1)] as const,
    );
    nums.set(id, { id, abstractId, levels: abstracts.get(abstractId) ?? [], overrides: new Map(overrides) });
  }
  return nums;
}

/** Lists of one definition share their counters; a level that a list first uses begins at the list's override. */
function printLabel(num: Num, ilvl: number, all: Map<string, (number | undefined)[]>, started: Set<string>): string {
  const counters = all.get(num.abstractId) ?? [];
  all.set(num.abstractId, counters);
  const level = num.levels[ilvl];
  if (!level) return '';
  const key = `${num.id}/${ilvl}`;
  const isFirstHere = num.overrides.has(ilvl) && !started.has(key);
  const before = counters[ilvl];
  counters[ilvl] = isFirstHere || before === undefined ? (num.overrides.get(ilvl) ?? level.start) : before + 1;
  started.add(key);
  counters.length = ilvl + 1;
  const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const outer = Number(digit) - 1;
    return spell(counters[outer] ?? num.overrides.get(outer) ?? num.levels[outer]?.start ?? 1, num.levels[outer]?.format ?? 'decimal');
  });
  return `${text}${level.suffix}`;
}

function spell(value: number, format: string): string {
  switch (format) {
    case 'russianLower': {
      const letters = 'абвгдежзиклмнопрстуфхцчшщэюя';
      return letters.charAt((value - 1) % 28).repeat(Math.ceil(value / 28));
    }
    case 'upperRoman':
      return 'I'.repeat(value).replace(/I{10}/g, 'X').replace('IIIIIIIII', 'IX').replace('IIIII', 'V').replace('IIII', 'IV');
    default:
      return String(value);
  }
}

function paragraphText(paragraph: XmlNode): string {
  let text = '';
  for (const node of descendants(paragraph)) {
    if (node.name === 'w:t') text += node.children.filter((child) => typeof child === 'string').join('');
    if (node.name === 'w:br' || node.name === 'w:tab') text += ' ';
  }
  return text;
}
