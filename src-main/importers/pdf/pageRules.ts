import { multiplied } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import type { PdfLibrary } from './openPdf.ts';
import type { PdfRule } from './pdfShapes.ts';

interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A filled rectangle this thin is a drawn line; a thicker one is the shade of a cell. */
const THIN = 3;
const SLANT = 1.5;
const SHORTEST = 2;
/** More lines than any table of a paper has: a drawing or a map, of which no table is made. */
const MOST = 60_000;

/** The straight lines a page draws: strokes, and filled rectangles that are thin. */
export function pageRules(operations: Operations, library: PdfLibrary, page: readonly number[]): readonly PdfRule[] {
  const { OPS } = library;
  const rules: PdfRule[] = [];
  const kept: Matrix[] = [];
  let matrix = multiplied(page, []);
  for (let at = 0; at < operations.fnArray.length && rules.length < MOST; at += 1) {
    const operation = operations.fnArray[at];
    const args = operations.argsArray[at];
    if (operation === OPS.save) kept.push(matrix);
    else if (operation === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (operation === OPS.transform) matrix = multiplied(matrix, numbers(args));
    else if (operation === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      if (Array.isArray(args)) matrix = multiplied(matrix, numbers(args[0]));
    } else if (operation === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (operation === OPS.constructPath) rules.push(...pathRules(args, OPS, matrix));
  }
  return rules;
}

function numbers(args: unknown): readonly number[] {
  if (!Array.isArray(args) && !ArrayBuffer.isView(args)) return [];
  return Array.from(args as ArrayLike<unknown>, (value) => (typeof value === 'number' ? value : 0));
}

/** Codes of a path as the library packs it (its DrawOPS), with how many coordinates follow. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

function pathRules(args: unknown, OPS: PdfLibrary['OPS'], matrix: Matrix): readonly PdfRule[] {
  if (!Array.isArray(args)) return [];
  const [paint, data] = args as readonly unknown[];
  const packed = Array.isArray(data) ? (data as readonly unknown[])[0] : undefined;
  if (!(packed instanceof Float32Array)) return [];
  const strokes: readonly unknown[] = [
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ];
  const fills: readonly unknown[] = [OPS.fill, OPS.eoFill, OPS.rawFillPath];
  if (strokes.includes(paint)) return subpaths(packed, matrix).flatMap(sides);
  // Clips and paths that paint nothing draw no line.
  return fills.includes(paint) ? subpaths(packed, matrix).flatMap(thinRule) : [];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The corners of each part of a path; a part with a curve in it draws no table. */
function subpaths(packed: Float32Array, [a, b, c, d, e, f]: Matrix): readonly (readonly Place[])[] {
  const parts: Place[][] = [];
  let straight = true;
  const finish = (): void => {
    if (!straight) parts.pop();
    straight = true;
  };
  for (let at = 0; at < packed.length;) {
    const code = packed[at];
    const x = packed[at + 1] ?? 0;
    const y = packed[at + 2] ?? 0;
    const place = { x: a * x + c * y + e, y: b * x + d * y + f };
    if (code === MOVE) {
      finish();
      parts.push([place]);
      at += 3;
    } else if (code === LINE) {
      parts.at(-1)?.push(place);
      at += 3;
    } else if (code === CURVE || code === QUADRATIC) {
      straight = false;
      at += code === CURVE ? 7 : 5;
    } else if (code === CLOSE) {
      const first = parts.at(-1)?.[0];
      if (first !== undefined) parts.at(-1)?.push(first);
      at += 1;
    } else break;
  }
  finish();
  return parts;
}

function sides(corners: readonly Place[]): readonly PdfRule[] {
  return corners.flatMap((corner, at) => {
    const next = corners[at + 1];
    return next === undefined ? [] : ruleBetween(corner.x, corner.y, next.x, next.y);
  });
}

function thinRule(corners: readonly Place[]): readonly PdfRule[] {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THIN && right - left > bottom - top) return ruleBetween(left, (top + bottom) / 2, right, (top + bottom) / 2);
  if (right - left <= THIN && bottom - top > right - left) return ruleBetween((left + right) / 2, top, (left + right) / 2, bottom);
  return [];
}

function ruleBetween(x: number, y: number, toX: number, toY: number): readonly PdfRule[] {
  if (Math.abs(y - toY) <= SLANT && Math.abs(x - toX) >= SHORTEST) {
    return [{ way: 'horizontal', at: (y + toY) / 2, from: Math.min(x, toX), to: Math.max(x, toX) }];
  }
  if (Math.abs(x - toX) <= SLANT && Math.abs(y - toY) >= SHORTEST) {
    return [{ way: 'vertical', at: (x + toX) / 2, from: Math.min(y, toY), to: Math.max(y, toY) }];
  }
  return [];
}
