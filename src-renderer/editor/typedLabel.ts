import type { EditorState, Transaction } from 'prosemirror-state';
import type { Label } from '../../src-shared/documents/numbering.ts';
import { labelsOf } from './numbers.ts';

/** What a number written by hand says, whatever its spelling: «2.1» and «2.1.» and «П.2.1» are the path 2, 1. */
export function labelPath(label: string): readonly number[] | null {
  const digits = /^(?:[Пп]\.\s?)?(\d{1,2}(?:\.\d{1,2})*)(?:\.{0,2}|\))$/u.exec(label)?.[1];
  if (digits !== undefined) return digits.split('.').map(Number);
  const letter = /^([а-я])\)$/u.exec(label)?.[1];
  if (letter !== undefined) return [LETTERS.indexOf(letter) + 1];
  const roman = /^([IVX]+)\.$/.exec(label)?.[1];
  return roman === undefined ? null : [romanValue(roman)];
}

/**
 * Keeps the hand's own spelling of numbers that were swallowed, where it is a spelling of its own («1..», «П.2») of the number
 * the program prints. «1)» for «1.» is only a habit of the hand: kept, it would stand still while the other numbers move.
 */
export function keepSpelling(state: EditorState, tr: Transaction, written: ReadonlyMap<string, string>): Transaction {
  if (written.size === 0) return tr;
  const labels = labelsOf(state.apply(tr));
  tr.doc.descendants((node, pos) => {
    const id = String(node.attrs['id'] ?? '');
    const text = written.get(id);
    const derived = labels.get(id);
    if (text !== undefined && derived?.auto && isRespelled(text, derived)) tr.setNodeAttribute(pos, 'label', text);
    return !node.isTextblock;
  });
  return tr;
}

function isRespelled(text: string, derived: Label): boolean {
  const path = labelPath(text);
  if (path === null || PLAIN.test(text) || derived.path.length === 0) return false;
  const compared = derived.path.slice(-path.length);
  return path.length === compared.length && path.every((number, index) => number === compared[index]);
}

/** Every usual way to write a number or a letter before a point. */
const PLAIN = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[а-я]\)|[IVX]+\.)$/u;

/** The letters that number points (numbering.ts leaves out ё, й, ъ, ы and ь as Word does). */
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number {
  const values = [...text].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
