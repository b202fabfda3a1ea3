import type { XmlElement } from '../xml/readXml.ts';
import { child, childrenNamed, elements } from '../xml/xmlElements.ts';
import { last, type WordStyles } from './wordStyles.ts';
import { valueOf } from './wordValues.ts';

/**
 * Whether a table shows lines between its columns or rows, or a frame. One line alone, as below a letterhead or above a signature,
 * makes no ruled table.
 */
export function isRuled(table: XmlElement, rows: readonly XmlElement[], styles: WordStyles): boolean {
  const properties = child(table, 'w:tblPr');
  const chain = styles.chain(valueOf(properties, 'w:tblStyle'));
  const layers = [...chain.map((style) => child(style.element, 'w:tblPr')), properties].map((one) => child(one, 'w:tblBorders'));
  const side = (name: string): boolean => last(layers, (one) => lineOf(one, name)) ?? false;
  if (side('w:insideV') || side('w:insideH')) return true;
  const upright = side('w:left') || side('w:start') || side('w:right') || side('w:end');
  if (upright && side('w:top')) return true;
  if (chain.some((style) => childrenNamed(style.element, 'w:tblStylePr').some(parts))) return true;
  const cells = rows.flatMap((row) => elements(row)).filter((one) => one.name === 'w:tc');
  const ruled = cells.filter((cell) => hasUpright(child(child(cell, 'w:tcPr'), 'w:tcBorders')));
  return cells.length > 0 && ruled.length * 2 >= cells.length;
}

/** A style may rule only parts of a table: its head, its columns. */
function parts(part: XmlElement): boolean {
  const borders = child(child(part, 'w:tcPr'), 'w:tcBorders');
  return hasUpright(borders) || lineOf(borders, 'w:insideV') === true || lineOf(borders, 'w:insideH') === true;
}

function hasUpright(borders: XmlElement | undefined): boolean {
  return ['w:left', 'w:start', 'w:right', 'w:end'].some((name) => lineOf(borders, name) === true);
}

function lineOf(borders: XmlElement | undefined, name: string): boolean | undefined {
  const value = valueOf(borders, name);
  return value === undefined ? undefined : value !== 'nil' && value !== 'none';
}
