import { useNavigate } from '@tanstack/react-router';
import type { ImportBatchRow } from '../../../src-shared/api/importApi.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { useClient } from '../../app/client.ts';
import { sayProblem } from '../../ui/say.tsx';
import { sortOut, type ChosenFile } from './files/chosenFile.ts';
import type { Dropped } from './files/droppedFiles.ts';
import { namesInBatch } from './files/namesInBatch.ts';
import { uploads } from './files/useUploads.ts';

const NOTHING_THERE = 'Здесь нет документов: выберите файлы Word, PDF, ODT, RTF или текст.';

export interface TakeFiles {
  /** A new batch of what was chosen or dropped, shown at once. */
  readonly take: (dropped: Dropped) => void;
  /** The rest of a batch whose sending was broken off: files that it has already are left out. */
  readonly goOn: (batch: ImportBatchRow, dropped: Dropped) => void;
}

/** Takes files into the program, whichever way they came. */
export function useTakeFiles(): TakeFiles {
  const client = useClient();
  const navigate = useNavigate();
  const begin = async ({ files, folder }: Dropped): Promise<void> => {
    const { papers, passedOver } = sortOut(files, folder !== null);
    if (papers.length === 0) throw new Refusal('input', NOTHING_THERE);
    const batch = await client.call('import.begin', { name: (folder ?? nameOf(papers)).slice(0, 300) });
    uploads.add(client, batch, { files: papers, passedOver, there: 0 });
    await navigate({ to: '/import', search: { batch: batch.id } });
  };
  const resume = async (batch: ImportBatchRow, { files, folder }: Dropped): Promise<void> => {
    const there = await namesInBatch(client, batch.id);
    const { papers } = sortOut(files, folder !== null);
    uploads.add(client, batch, { files: papers.filter(({ name }) => !there.has(name)), passedOver: 0, there: there.size });
  };
  return {
    take: (dropped) => void begin(dropped).catch(sayProblem),
    goOn: (batch, dropped) => void resume(batch, dropped).catch(sayProblem),
  };
}

/** By what a batch without a folder is told from another. */
function nameOf(papers: readonly ChosenFile[]): string {
  const [only] = papers;
  if (!only) return '';
  return papers.length === 1 ? only.name : `${only.name} и ещё ${countWord(papers.length - 1, 'файл', 'файла', 'файлов')}`;
}
