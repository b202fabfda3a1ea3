import type { SourceBlock, SourceParagraph } from '../../../src-shared/recognition/sourcePaper.ts';
import { rtfTable } from './rtfRows.ts';
import type { RtfCellShape, RtfRow } from './rtfRows.ts';
import { charsetEncoding, FIRST_GROUP, pageEncoding, PLAIN_PARAGRAPH } from './rtfState.ts';
import type { RtfGroup } from './rtfState.ts';
import { rtfTokens } from './rtfTokens.ts';
import { ASIDES, KEPT, SIGNS, SKIPPED } from './rtfWords.ts';

const MM_PER_TWIP = 25.4 / 1440;
const DEEPEST = 2000;

interface Run {
  readonly text: string;
  readonly group: RtfGroup;
}

/** The paragraphs and tables of an RTF file. `listed` tells of lists whose numbers the file does not spell out. */
export function rtfBlocks(bytes: Uint8Array): { readonly blocks: readonly SourceBlock[]; readonly listed: boolean } {
  const reader = new RtfReader();
  for (const token of rtfTokens(bytes)) {
    switch (token.kind) {
      case 'open':
        reader.open();
        break;
      case 'close':
        reader.close();
        break;
      case 'byte':
        reader.byte(token.byte);
        break;
      case 'word':
        reader.word(token.word, token.value);
        break;
      case 'sign':
        reader.sign(token.sign);
    }
  }
  return reader.finish();
}

/** The machine that RTF is written for: every token changes what the next ones mean. */
class RtfReader {
  private group: RtfGroup = FIRST_GROUP;
  private readonly outer: RtfGroup[] = [];
  private readonly blocks: SourceBlock[] = [];
  /** What stands beside the text waits until the paragraph in which it is anchored has ended. */
  private beside: SourceBlock[] = [];
  private paragraph = PLAIN_PARAGRAPH;
  private runs: Run[] = [];
  private label = '';
  private bytes: number[] = [];
  private pendingFallback = 0;
  private encoding = 'windows-1251';
  private readonly fonts = new Map<number, string>();
  private fontDefined = -1;
  private standardFont = -1;
  private listed = false;
  private cell: SourceParagraph[] = [];
  private cells: SourceParagraph[][] = [];
  private rows: RtfRow[] = [];
  private shapes: RtfCellShape[] = [];
  private merging: Omit<RtfCellShape, 'right'> = { sideways: false, downwards: null };
  private header = false;
  private ruled = false;
  private bordering = false;

  open(): void {
    this.flushBytes();
    this.outer.push(this.group);
    this.group = { ...this.group, optional: false };
    // Deeper than any program writes: groups of an attack share one level.
    if (this.outer.length > DEEPEST) this.outer.pop();
  }

  close(): void {
    this.flushBytes();
    const outer = this.outer.pop();
    if (outer === undefined) return;
    const { aside } = this.group;
    if (aside !== undefined && outer.aside === undefined) this.endAside(this.group);
    this.group = outer;
  }

  byte(byte: number): void {
    if (this.pendingFallback > 0) {
      this.pendingFallback -= 1;
      return;
    }
    this.bytes.push(byte);
  }

  sign(sign: string): void {
    if (sign === '*') {
      this.group = { ...this.group, optional: true };
      return;
    }
    this.flushBytes();
    if (sign === '~') this.say('\u00a0');
    else if (sign === '_') this.say('\u2011');
    else if (sign === '-') this.say('\u00ad');
    else if (sign === '\\' || sign === '{' || sign === '}') this.say(sign);
  }

  word(word: string, value: number | null): void {
    this.flushBytes();
    if (word === 'u' && value !== null) {
      this.say(String.fromCharCode(value < 0 ? value + 65_536 : value));
      this.pendingFallback = this.group.fallback;
      return;
    }
    this.pendingFallback = 0;
    if (this.destinationWord(word)) return;
    if (this.group.destination === 'fonts') this.fontWord(word, value);
    const sign = SIGNS[word];
    if (sign !== undefined) this.say(sign);
    else if (!this.characterWord(word, value) && this.group.destination === 'text') this.paragraphWord(word, value);
  }

  finish(): { readonly blocks: readonly SourceBlock[]; readonly listed: boolean } {
    this.flushBytes();
    this.group = FIRST_GROUP;
    if (this.runs.length > 0) this.endParagraph();
    if (this.cell.length > 0 || this.cells.length > 0) this.endRow();
    this.endTable();
    return { blocks: [...this.blocks, ...this.beside], listed: this.listed };
  }

  /** Words that say where the characters of their group go. */
  private destinationWord(word: string): boolean {
    if (this.group.destination === 'skip') return true;
    if (word === 'fonttbl') this.group = { ...this.group, destination: 'fonts' };
    else if (word === 'listtext' || word === 'pntext') this.group = { ...this.group, destination: 'label' };
    else if (word === 'upr') this.group = { ...this.group, destination: 'skip' };
    else if (SKIPPED.has(word) || (this.group.optional && !KEPT.has(word) && ASIDES[word] === undefined))
      this.group = { ...this.group, destination: 'skip' };
    else if (ASIDES[word] !== undefined) {
      // Where a paragraph is interrupted by what stands beside it, its words wait.
      this.group = { ...this.group, destination: 'text', aside: ASIDES[word] };
      this.held.push({ runs: this.runs, label: this.label, paragraph: this.paragraph });
      this.runs = [];
      this.label = '';
      this.paragraph = PLAIN_PARAGRAPH;
    } else return false;
    return true;
  }

  private readonly held: { readonly runs: Run[]; readonly label: string; readonly paragraph: typeof PLAIN_PARAGRAPH }[] = [];

  private endAside(group: RtfGroup): void {
    const words = this.paragraphOf(this.runs, group.aside);
    if (words.text.trim() !== '') this.beside.push(words);
    const held = this.held.pop();
    this.runs = held?.runs ?? [];
    this.label = held?.label ?? '';
    this.paragraph = held?.paragraph ?? PLAIN_PARAGRAPH;
  }

  private fontWord(word: string, value: number | null): void {
    if (word === 'f' && value !== null) this.fontDefined = value;
    const encoding = word === 'fcharset' && value !== null ? charsetEncoding(value) : undefined;
    if (encoding !== undefined) this.fonts.set(this.fontDefined, encoding);
  }

  private characterWord(word: string, value: number | null): boolean {
    const on = value !== 0;
    switch (word) {
      case 'b':
        this.group = { ...this.group, bold: on };
        break;
      case 'i':
        this.group = { ...this.group, italic: on };
        break;
      case 'ul':
        this.group = { ...this.group, underline: on };
        break;
      case 'ulnone':
        this.group = { ...this.group, underline: false };
        break;
      case 'v':
      case 'deleted':
        this.group = { ...this.group, gone: on };
        break;
      case 'f':
        this.group = { ...this.group, font: value ?? -1 };
        break;
      case 'plain':
        this.group = { ...this.group, bold: false, italic: false, underline: false, gone: false, font: this.standardFont };
        break;
      case 'uc':
        this.group = { ...this.group, fallback: Math.min(Math.max(value ?? 1, 0), 100) };
        break;
      case 'deff':
        this.standardFont = value ?? -1;
        break;
      case 'ansicpg':
        this.encoding = pageEncoding(value ?? 0);
        break;
      default:
        return false;
    }
    return true;
  }

  private paragraphWord(word: string, value: number | null): void {
    switch (word) {
      case 'par':
      case 'sect':
        this.endParagraph();
        break;
      case 'page':
        if (this.runs.length > 0) this.endParagraph();
        this.put({ kind: 'break' });
        break;
      case 'pagebb':
        this.put({ kind: 'break' });
        break;
      case 'pard':
        this.paragraph = PLAIN_PARAGRAPH;
        break;
      case 'intbl':
        this.paragraph = { ...this.paragraph, inTable: true };
        break;
      case 'ql':
      case 'qc':
      case 'qr':
      case 'qj':
        this.paragraph = { ...this.paragraph, align: ({ ql: 'left', qc: 'center', qr: 'right', qj: 'justify' } as const)[word] };
        break;
      case 'li':
        this.paragraph = { ...this.paragraph, indentTwips: value ?? 0 };
        break;
      case 'ilvl':
        this.paragraph = { ...this.paragraph, level: Math.min(Math.max(value ?? 0, 0), 8) };
        break;
      case 'ls':
        this.listed ||= this.label === '' && (value ?? 0) > 0;
        break;
      default:
        this.tableWord(word, value);
    }
  }

  private tableWord(word: string, value: number | null): void {
    switch (word) {
      case 'trowd':
        this.shapes = [];
        this.merging = { sideways: false, downwards: null };
        this.header = false;
        this.ruled = false;
        break;
      case 'trhdr':
        this.header = true;
        break;
      case 'clmrg':
        this.merging = { ...this.merging, sideways: true };
        break;
      case 'clvmgf':
        this.merging = { ...this.merging, downwards: 'first' };
        break;
      case 'clvmrg':
        this.merging = { ...this.merging, downwards: 'next' };
        break;
      case 'cellx':
        this.shapes.push({ right: value ?? 0, ...this.merging });
        this.merging = { sideways: false, downwards: null };
        this.bordering = false;
        break;
      case 'clbrdrl':
      case 'clbrdrr':
      case 'trbrdrv':
      case 'trbrdrh':
        this.bordering = true;
        break;
      case 'brdrs':
      case 'brdrth':
      case 'brdrdb':
      case 'brdrdot':
      case 'brdrdash':
      case 'brdrhair':
        this.ruled ||= this.bordering;
        this.bordering = false;
        break;
      case 'cell':
      case 'nestcell':
        this.paragraph = { ...this.paragraph, inTable: true };
        this.endCell();
        break;
      case 'row':
        this.endRow();
        break;
      default:
        if (/^(?:cl|tr)brdr/.test(word)) this.bordering = false;
    }
  }

  private endCell(): void {
    if (this.runs.length > 0 || this.label !== '' || this.cell.length === 0) this.cell.push(this.paragraphOf(this.runs, undefined));
    this.runs = [];
    this.label = '';
    this.cells.push(this.cell);
    this.cell = [];
  }

  private endRow(): void {
    if (this.runs.length > 0 || this.cell.length > 0) this.endCell();
    if (this.cells.length > 0) this.rows.push({ cells: this.cells, shapes: this.shapes, header: this.header, ruled: this.ruled });
    this.cells = [];
  }

  private endTable(): void {
    const rows = this.rows;
    this.rows = [];
    if (rows.length > 0) this.blocks.push(rtfTable(rows));
  }

  private endParagraph(): void {
    const paragraph = this.paragraphOf(this.runs, this.group.aside);
    this.runs = [];
    this.label = '';
    if (this.group.aside !== undefined) {
      if (paragraph.text.trim() !== '') this.beside.push(paragraph);
    } else if (this.paragraph.inTable) this.cell.push(paragraph);
    else this.put(paragraph);
  }

  private put(block: SourceBlock): void {
    // A row may end after the paragraph that follows it was begun: only words outside of cells end a table.
    if (this.cells.length === 0 && this.cell.length === 0) this.endTable();
    this.blocks.push(block, ...this.beside);
    this.beside = [];
  }

  private paragraphOf(runs: readonly Run[], aside: RtfGroup['aside']): SourceParagraph {
    const lettered = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
    const all = (test: (group: RtfGroup) => boolean): boolean => lettered.length > 0 && lettered.every((run) => test(run.group));
    const label = this.label.replaceAll(/[\t ]+/g, ' ').trim();
    const { align, indentTwips, level } = this.paragraph;
    return {
      kind: 'paragraph',
      text: runs.map((run) => run.text).join(''),
      ...(label === '' ? {} : { label, level, ...(/[\p{L}\p{N}]/u.test(label) ? {} : { bullet: true as const }) }),
      ...(all((group) => group.bold) ? { bold: true as const } : {}),
      ...(all((group) => group.italic) ? { italic: true as const } : {}),
      ...(all((group) => group.underline) ? { underline: true as const } : {}),
      ...(align === undefined ? {} : { align }),
      ...(indentTwips === 0 ? {} : { indentMm: Math.round(indentTwips * MM_PER_TWIP * 10) / 10 }),
      ...(aside === undefined ? {} : { aside }),
    };
  }

  private say(text: string): void {
    const { destination, gone } = this.group;
    if (gone || text === '') return;
    if (destination === 'text') this.runs.push({ text, group: this.group });
    else if (destination === 'label') this.label += text;
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return;
    const { destination, font } = this.group;
    const bytes = this.bytes;
    this.bytes = [];
    if (destination === 'skip' || destination === 'fonts') return;
    // Fonts that name the Western character set carry Russian bytes all the same in files of a Russian code page.
    const own = this.fonts.get(font === -1 ? this.standardFont : font);
    const encoding = own === undefined || (own === 'windows-1252' && this.encoding === 'windows-1251') ? this.encoding : own;
    this.say(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
  }
}
