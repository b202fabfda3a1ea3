/** The grey between two sheets on the screen, millimetres. */
export const SHEET_GAP_MM = 6;
export const PX_PER_MM = 96 / 25.4;
/** A head higher than a quarter of the page is not repeated: so do browsers in print. */
const HIGHEST_HEAD = 1 / 4;

/** The measures of a run in CSS pixels: height of a page's text, distance of two pages, edges of the text on the first. */
interface RunSize {
  readonly inner: number;
  readonly pitch: number;
  readonly top: number;
  readonly left: number;
}

/** Where the head of a table stands again, in CSS pixels from the corner of the run's first sheet. */
export interface RepeatedHead {
  /** Which of the run's tables with a head. */
  readonly table: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export interface RunMeasure {
  readonly pages: number;
  readonly heads: readonly RepeatedHead[];
}

/**
 * How many sheets the text fills, and where heads of tables are to be drawn again. In print the browser repeats them itself;
 * on the screen it does not, so each piece of a table keeps their room free (paperPages.css), and they are drawn there.
 */
export function measureRun(flow: HTMLElement, { inner, pitch, top, left }: RunSize): RunMeasure {
  const tables = [...flow.querySelectorAll<HTMLElement>('.paged-table')];
  for (const table of tables) {
    const height = table.querySelector('thead')?.offsetHeight ?? 0;
    table.style.setProperty('--head', height <= inner * HIGHEST_HEAD ? `${height}px` : '0px');
  }
  // The flow is as high as its rows of columns and the gaps between them.
  const pages = Math.max(1, Math.ceil((flow.offsetHeight + pitch - inner) / pitch - 0.01));
  const origin = flow.getBoundingClientRect();
  const zoom = flow.offsetWidth === 0 ? 1 : origin.width / flow.offsetWidth;
  const heads = tables.flatMap((element, table) => {
    if (element.style.getPropertyValue('--head') === '0px') return [];
    return [...element.getClientRects()].slice(1).map((piece) => ({
      table,
      left: left + (piece.left - origin.left) / zoom,
      top: top + (piece.top - origin.top) / zoom,
      width: piece.width / zoom,
    }));
  });
  return { pages, heads };
}
