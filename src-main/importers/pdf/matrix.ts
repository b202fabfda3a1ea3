/** A transformation of the plane as PDF writes it: x' = ax + cy + e, y' = bx + dy + f (ISO 32000, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** First the inner transformation, then the outer one. */
export function multiplied(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = matrixOf(outer);
  const [g, h, i, j, k, l] = matrixOf(inner);
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Six numbers, those of «nothing is changed» where they are missing. */
export function matrixOf(numbers: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}
