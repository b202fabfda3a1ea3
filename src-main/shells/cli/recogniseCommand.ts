import { Refusal } from '../../../src-shared/api/errors.ts';
import { recogniseFiles, type FileRecognition } from '../../core/recogniseFiles.ts';
import { bytesOf, foreignFiles, sentenceAbout, type ForeignFile } from './foreignFiles.ts';
import { showProgress } from './progress.ts';

/** One JSON a file on standard output; a file that cannot be read is one sentence on standard error. Gives whether all were read. */
export async function recogniseCommand(paths: readonly string[]): Promise<boolean> {
  const files = await foreignFiles(paths, null);
  const recognition = recogniseFiles();
  const progress = showProgress(files.length);
  let all = true;
  try {
    for (const [index, file] of files.entries()) {
      const sentence = await printAnswer(recognition, file);
      if (sentence !== null) {
        console.error(sentenceAbout(file, sentence));
        all = false;
      }
      progress.done(index + 1);
    }
  } finally {
    progress.close();
    await recognition.close();
  }
  return all;
}

/** `null` when the answer was printed, else why not. */
async function printAnswer(recognition: FileRecognition, file: ForeignFile): Promise<string | null> {
  try {
    const found = await recognition.answer({ file: file.path, name: file.name, bytes: await bytesOf(file) });
    if (found.kind === 'unreadable') return found.sentence;
    process.stdout.write(`${JSON.stringify(found.answer)}\n`);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
