/** A4 in twentieths of a point. */
export const A4 = { width: 11_906, height: 16_838 } as const;

/** Millimetres → twips. */
export function mmTwips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points → twips. */
export function pointTwips(points: number): number {
  return Math.round(points * 20);
}

/** Millimetres → pixels of 1/96 inch, in which the `docx` package takes the size of pictures. */
export function mmPixels(millimetres: number): number {
  return (millimetres * 96) / 25.4;
}

/** Points → the half-points in which Word writes font sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
