import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { importLimits } from '../importLimits.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';

export type PdfLibrary = typeof pdfjs;

const LOCKED = 'Файл PDF защищён паролем: сохраните его копию без пароля и загрузите её.';
const DAMAGED = 'Файл PDF повреждён или скачан не полностью: получите его ещё раз или загрузите документ в формате Word.';
const TOO_LONG = `В файле больше ${importLimits.pages} страниц: разделите его на отдельные документы и загрузите их по одному.`;

/** Opens a PDF without drawing, scripts, pictures or network, hands it to `work` and frees it again. */
export async function openPdf<T>(bytes: Uint8Array, work: (pdf: pdfjs.PDFDocumentProxy, library: PdfLibrary) => Promise<T>): Promise<T> {
  const library = await loadLibrary();
  const task = library.getDocument({
    // The library takes the bytes away from whoever hands them over.
    data: Uint8Array.from(bytes),
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: false,
    // The names of fonts, which tell bold from plain.
    fontExtraProperties: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not read: none is small enough to be decoded.
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > importLimits.pages) throw new UnreadablePaper(TOO_LONG);
    return await work(pdf, library);
  } catch (error) {
    if (error instanceof UnreadablePaper) throw error;
    throw new UnreadablePaper(error instanceof Error && error.name === 'PasswordException' ? LOCKED : DAMAGED, { cause: error });
  } finally {
    await task.destroy();
  }
}

/** Loaded only when a PDF is read. The parser runs in this thread: whoever wants a thread for it runs the whole reader there. */
async function loadLibrary(): Promise<PdfLibrary> {
  const { warn } = console;
  // oxlint-disable-next-line no-console -- it complains about a canvas that reading does not need, and to the people at the console
  console.warn = () => undefined;
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    // oxlint-disable-next-line no-console -- as it was
    console.warn = warn;
  }
}
