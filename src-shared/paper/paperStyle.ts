import type { PaperDocument } from './blocks.ts';

/** Millimetres from the paper's edge to the page number (norms.md, section 1: at least 10). */
export const PAGE_NUMBER_EDGE_MM = 10;

/** The style sheet of a printed paper: its page, its text and one rule a role. */
export function paperStyle({ page, text }: PaperDocument): string {
  const number = page.numbers
    ? `@page { @top-center { content: counter(page); font: ${text.size}pt ${fontStack(text.font)}; vertical-align: top; padding-top: ${PAGE_NUMBER_EDGE_MM}mm; } }
@page :first { @top-center { content: none; } }
`
    : '';
  return `@page { size: A4; margin: ${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm; }
${number}.paper { margin: 0; font: ${text.size}pt/${lineHeight(text.lineSpacing)} ${fontStack(text.font)}; color: #000; background: #fff; overflow-wrap: break-word; }
.paper p, .paper h1 { margin: 0; font-size: inherit; font-weight: normal; text-align: left; white-space: pre-wrap; orphans: 2; widows: 2; }
.paper .center { text-align: center; }
.paper .right { text-align: right; }
.paper .justify { text-align: justify; }
.paper .first-line { text-indent: ${text.firstLineIndent}mm; }
.paper .keep-next { break-after: avoid; }
.paper .speech, .paper .point, .paper .bullet, .paper .addressee, .paper .deadline, .paper .vote { margin-bottom: ${text.spaceAfter}pt; }
.paper table { border-collapse: collapse; width: 100%; border-spacing: 0; }
.paper .sides td { padding: 0; vertical-align: bottom; white-space: pre-wrap; }
.paper .sides .side-left { width: 60%; text-align: left; }
.paper .sides .side-right { text-align: right; }
.paper .sides tr, .paper .grid tr { break-inside: avoid; }
.paper .sides, .paper .grid { table-layout: fixed; }
.paper .grid td, .paper .grid th { border: 0.5pt solid #000; padding: 0 1.9mm; vertical-align: top; }
.paper .grid th { font-weight: inherit; }
.paper .picture { text-align: center; break-inside: avoid; }
.paper .picture img { max-width: 100%; }
.paper .page-break { break-after: page; }
`;
}

/** The letterhead's font, then fonts with the same widths, so that lines break where they will in Word. */
export function fontStack(font: string): string {
  const safe = font.replace(/[^\p{L}\p{N} _-]/gu, '');
  return `"${safe}", "Liberation Serif", "PT Astra Serif", "Tinos", serif`;
}

/** Single spacing of Times-like fonts is 1.15 of the size (ascent + descent + gap of Times New Roman). */
export function lineHeight(spacing: number): string {
  return (spacing * 1.15).toFixed(3);
}
