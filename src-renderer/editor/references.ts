/** Papers that a text refers to: «№ 214 от 12.03.2024», «от 05.06.2024 № 77/ОД». */
const REFERENCE =
  /№\s?[\p{L}\d][\p{L}\d/-]*\s+от\s+(?:\d{1,2}\.\d{1,2}[. ]\s?\d{4}|\d{1,2}\s+\p{L}+\s+\d{4})|от\s+(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\s+\p{L}+\s+\d{4})(?:\s?г(?:ода|\.)?)?\s+№\s?[\p{L}\d][\p{L}\d/-]*/giu;

/** The references as they stand in the text, each once. */
export function referencesIn(text: string): readonly string[] {
  return [...new Set(text.match(REFERENCE) ?? [])].slice(0, 20);
}
