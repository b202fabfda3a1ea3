/** Larger files are scans of whole papers, which belong elsewhere. */
const MOST_BYTES = 10 * 1024 * 1024;
/** More dots than this do not show in print on an A4 sheet and make the DOCX heavy to mail. */
const MOST_DOTS = 2400;
const MM_PER_DOT = 25.4 / 96;
const TALLEST_MM = 240;

export interface ReadPicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: 'image/png' | 'image/jpeg';
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A refused picture, in one sentence. */
export interface UnreadPicture {
  readonly problem: string;
}

/**
 * A picture file as it is to be stored, with a size in print that fits the text's width. Photographs are drawn anew:
 * upright as the camera meant, and without the place and time the camera wrote into them, since the paper goes to schools.
 */
export async function readPicture(file: Blob, textWidthMm: number): Promise<ReadPicture | UnreadPicture> {
  if (file.size > MOST_BYTES) return { problem: 'Картинка больше 10 МБ: уменьшите её и вставьте ещё раз.' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mime = mimeOf(bytes);
  if (mime === null) return { problem: 'Вставить можно только картинку PNG или JPEG: сохраните её в одном из этих видов.' };
  const image = await decoded(new Blob([bytes], { type: mime }));
  if (image === null) return { problem: 'Картинка повреждена: откройте её в просмотрщике и сохраните заново.' };
  const { width, height } = image;
  const stored = mime === 'image/jpeg' ? await redrawn(image) : bytes;
  image.close();
  return { bytes: stored, mime, ...printedSize(width, height, textWidthMm) };
}

/** Millimetres for a picture of so many dots: as on the screen, at most as wide as the text. */
export function printedSize(width: number, height: number, textWidthMm: number): { readonly widthMm: number; readonly heightMm: number } {
  const scale = Math.min(MM_PER_DOT, textWidthMm / width, TALLEST_MM / height);
  return { widthMm: rounded(width * scale), heightMm: rounded(height * scale) };
}

function rounded(mm: number): number {
  return Math.max(1, Math.round(mm * 10) / 10);
}

function mimeOf(bytes: Uint8Array): ReadPicture['mime'] | null {
  const begins = (...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  return begins(0xff, 0xd8, 0xff) ? 'image/jpeg' : null;
}

async function decoded(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob);
  } catch {
    // The browser's own words («The source image could not be decoded») are for no secretary.
    return null;
  }
}

async function redrawn(image: ImageBitmap): Promise<Uint8Array<ArrayBuffer>> {
  const scale = Math.min(1, MOST_DOTS / Math.max(image.width, image.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return new Uint8Array(await blob.arrayBuffer());
}
