import { recognisedAnswer } from '../../../src-shared/recognition/recognisedAnswer.ts';
import { sourceLines } from '../../../src-shared/recognition/sourceLines.ts';
import type { FileReader } from './fileReader.ts';

/** What a file says as JSON for programs, or one Russian sentence why it gives nothing. */
export type FileAnswer = { readonly kind: 'answer'; readonly answer: unknown } | { readonly kind: 'unreadable'; readonly sentence: string };

/** A file to be looked at; `file` is what the answer calls it by. */
export interface AskedFile {
  readonly file: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads and recognises a file without storing anything. */
export async function answerOfFile(asked: AskedFile, reader: FileReader): Promise<FileAnswer> {
  const reading = await reader.recognise(asked, { idPrefix: 'r' });
  if (reading.kind === 'unreadable') return reading;
  if (reading.kind === 'stopped' || reading.recognised === null) return { kind: 'unreadable', sentence: STOPPED };
  return { kind: 'answer', answer: recognisedAnswer(asked.file, sourceLines(reading.source), reading.recognised) };
}

const STOPPED = 'Чтение файла прервалось: откройте его в Word, сохраните как DOCX и повторите.';
