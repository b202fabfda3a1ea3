/** A page of a handmade PDF: what it draws, in PDF's own operators. */
export interface PdfSheet {
  readonly content: string;
  readonly rotate?: 0 | 90 | 180 | 270;
  readonly width?: number;
  readonly height?: number;
}

const LETTERS = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';

/** Names of Cyrillic glyphs as Adobe gives them: afii10017–10048 capitals А–Я without Ё, afii10065–10096 small ones with ё apart. */
function glyphName(char: string): string | null {
  const small = LETTERS.indexOf(char);
  if (small >= 0) return `afii${10065 + (small >= 6 ? small + 1 : small)}`;
  const capital = LETTERS.toUpperCase().indexOf(char);
  return capital >= 0 ? `afii${10017 + (capital >= 6 ? capital + 1 : capital)}` : null;
}

/** Codes 128–191 are the Russian letters, small then capital. */
const ALPHABET = LETTERS + LETTERS.toUpperCase();

/** A PDF of these pages with one font (`F1`, bold is `F2`) that has Latin and Russian letters. */
export function pdfFile(sheets: readonly PdfSheet[], changes: (objects: string[]) => void = () => undefined): Uint8Array {
  const differences = `128 ${[...ALPHABET].map((char) => `/${glyphName(char) ?? 'space'}`).join(' ')}`;
  const widths = Array.from({ length: 224 }, () => 500).join(' ');
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /FirstChar 32 /LastChar 255 /Widths [${widths}] /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${differences}] >> >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${sheets.length} /Kids [${sheets.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...sheets.flatMap(({ content, rotate = 0, width = 595, height = 842 }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  changes(objects);
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

/** Operators that write words at a place, heights counted from below. */
export function pdfWords(text: string, x: number, y: number, { size = 12, font = 'F1', matrix = '1 0 0 1' } = {}): string {
  return `BT /${font} ${size} Tf ${matrix} ${x} ${y} Tm <${hex(text)}> Tj ET\n`;
}

/** Operators that stroke a line. */
export function pdfRule(x: number, y: number, toX: number, toY: number): string {
  return `${x} ${y} m ${toX} ${toY} l S\n`;
}

function hex(text: string): string {
  return [...text].map((char) => codeOf(char).toString(16).padStart(2, '0')).join('');
}

function codeOf(char: string): number {
  const russian = ALPHABET.indexOf(char);
  return russian >= 0 ? 128 + russian : char.charCodeAt(0);
}
