import { useMutation } from '@tanstack/react-query';
import type { OpenDocument } from '../../../../src-shared/api/documentApi.ts';
import { Refusal } from '../../../../src-shared/api/errors.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import type { PaperChange } from '../../../../src-shared/recognition/roundTrip/paperChange.ts';
import { paperChanges } from '../../../../src-shared/recognition/roundTrip/paperChanges.ts';
import { printedLines, type PrintedLine } from '../../../../src-shared/recognition/roundTrip/printedLines.ts';
import { useClient } from '../../../app/client.ts';

/** What a file says differently from the paper it was made from. */
export interface Comparison {
  readonly fileName: string;
  readonly changes: readonly PaperChange[];
  /** The lines of the paper the file was made from: a change is named by its line's number. */
  readonly printed: readonly PrintedLine[];
  /** What the reader of the file could not be sure of. */
  readonly doubts: readonly string[];
  /** The file carries the paper it was made from; else it is compared with the paper as it is now. */
  readonly ours: boolean;
}

/** Reads a chosen file and compares it with a paper; `current` is what is on the sheet now. */
export function useComparing(paper: OpenDocument, current: () => Content) {
  const client = useClient();
  return useMutation({
    mutationFn: async (file: File): Promise<Comparison> => {
      if (file.size > MOST_BYTES)
        throw new Refusal('refused', 'Файл больше 200 МБ: выберите файл с текстом документа без вложенных картинок.');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { source } = await client.call('import.readBack', { documentId: paper.id, name: file.name, bytes });
      const { envelope } = source;
      if (envelope && envelope.documentId !== paper.id) {
        throw new Refusal('refused', `Файл «${file.name}» сделан из другого документа: откройте тот документ и сравните с ним.`);
      }
      const base = envelope?.content ?? current();
      const registration = envelope?.registration ?? { number: paper.number, date: paper.date };
      return {
        fileName: file.name,
        changes: paperChanges(base, paper.letterhead, registration, source),
        printed: printedLines(base, paper.letterhead, registration),
        doubts: source.doubts,
        ours: envelope !== undefined,
      };
    },
  });
}

const MOST_BYTES = 200 * 1024 * 1024;
