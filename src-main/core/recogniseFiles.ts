import { answerOfFile, type AskedFile, type FileAnswer } from '../usecases/importing/answerOfFile.ts';
import { openFileReader } from '../usecases/importing/fileReader.ts';

/** Reads and recognises files without a data folder; nothing is stored. */
export interface FileRecognition {
  answer(file: AskedFile): Promise<FileAnswer>;
  close(): Promise<void>;
}

export function recogniseFiles(): FileRecognition {
  const reader = openFileReader();
  return { answer: (file) => answerOfFile(file, reader), close: reader.close };
}
