import { paperReferences } from '../../src-shared/recognition/references.ts';

/** The papers that a text refers to («№ 214 от 12.03.2024», «от 05.06.2024 № 77/ОД»), as they stand in it, each once. */
export function referencesIn(text: string): readonly string[] {
  return [...new Set(paperReferences(text).map(({ from, to }) => text.slice(from, to)))].slice(0, 20);
}
