/** The part of the library that is used here; it has no types of its own. */
declare module 'word-extractor' {
  interface Options {
    readonly filterUnicode: boolean;
    readonly includeFooters?: boolean;
  }

  interface Extracted {
    getBody(options: Options): string;
    getHeaders(options: Options): string;
    getFooters(options: Options): string;
    getFootnotes(options: Options): string;
    getEndnotes(options: Options): string;
    getTextboxes(options: Options): string;
    getAnnotations(options: Options): string;
  }

  export default class WordExtractor {
    extract(file: Uint8Array): Promise<Extracted>;
  }
}
