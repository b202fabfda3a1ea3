/** Millimetres → twips. */
export function mmTwips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points → twips. */
export function pointTwips(points: number): number {
  return Math.round(points * 20);
}

/** Points → the half-points in which Word writes font sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
