/** The library's parser, which announces itself as `globalThis.pdfjsWorker` when it is loaded; it has no types of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
