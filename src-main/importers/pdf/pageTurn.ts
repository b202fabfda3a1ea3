import { multiplied } from './matrix.ts';

/** How a page is brought upright: its transformation from the file's coordinates, and its size then. */
export interface PageTurn {
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface Viewport {
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The page as the file shows it, turned by a quarter or a half once more when most of its letters lie on their side (a landscape annex scanned upright). */
export function pageTurn(viewport: Viewport, items: readonly { readonly str: string; readonly transform: readonly number[] }[]): PageTurn {
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    const quarter = quarterOf(viewport.transform, item.transform);
    letters[quarter] = (letters[quarter] ?? 0) + item.str.length;
  }
  const most = letters.indexOf(Math.max(...letters));
  const { width, height } = viewport;
  switch (most) {
    case 1:
      // Written downwards: turned to the left.
      return { transform: multiplied([0, -1, 1, 0, 0, width], viewport.transform), width: height, height: width };
    case 2:
      return { transform: multiplied([-1, 0, 0, -1, width, height], viewport.transform), width, height };
    case 3:
      return { transform: multiplied([0, 1, -1, 0, height, 0], viewport.transform), width: height, height: width };
    default:
      return { transform: viewport.transform, width, height };
  }
}

/** The direction of writing in quarters of a turn clockwise, heights counted downwards. */
function quarterOf(page: readonly number[], text: readonly number[]): number {
  const [a = 1, b = 0, c = 0, d = 1] = page;
  const [x = 1, y = 0] = text;
  const across = a * x + c * y;
  const down = b * x + d * y;
  if (Math.abs(across) >= Math.abs(down)) return across >= 0 ? 0 : 2;
  return down > 0 ? 1 : 3;
}
