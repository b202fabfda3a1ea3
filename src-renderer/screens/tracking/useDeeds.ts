import { useQueryClient } from '@tanstack/react-query';
import type { InputOf } from '../../../src-shared/api/contract.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { BULK_LIMIT, type BulkDone } from '../../../src-shared/api/trackingApi.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { useRef } from 'react';
import { useClient } from '../../app/client.ts';
import { sayDone, sayProblem, sayUndo } from '../../ui/say.tsx';

type Cells = Pick<InputOf<'tracking.close'>, 'ids' | 'seen'>;
type Closing = Omit<InputOf<'tracking.close'>, keyof Cells>;
type Postponing = Omit<InputOf<'tracking.postpone'>, keyof Cells>;

export interface Deeds {
  readonly close: (cells: Cells, closing: Closing) => void;
  readonly postpone: (cells: Cells, postponing: Postponing) => void;
  readonly note: (cells: Cells, note: string) => void;
  /** By key what the message's button does, as long as it can be seen. */
  readonly undoLast: () => void;
}

/** What is done to cells: at once, without a question, with ten seconds to take it back. `know` hears the stamp of each. */
export function useDeeds(know: (stamp: number) => void = () => undefined): Deeds {
  const client = useClient();
  const queries = useQueryClient();
  const last = useRef<(() => void) | null>(null);
  const changed = (stamp: number): Promise<void> => {
    know(stamp);
    return queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => typeof name === 'string' && name.startsWith('tracking.') });
  };
  const undo = (token: string): void => {
    client.call('tracking.undo', { token }).then((back) => {
      void changed(back.stamp);
      sayDone(`Возвращено: ${assignments(back.changed)}${untouched(back.conflicts.length)}`);
    }, sayProblem);
  };
  const run = (cells: Cells, deed: () => Promise<BulkDone>, words: (count: number) => string): void => {
    if (cells.ids.length === 0) return;
    if (cells.ids.length > BULK_LIMIT) {
      sayProblem(new Refusal('input', `За один раз можно изменить не больше ${BULK_LIMIT} поручений: отметьте меньше или сузьте отбор.`));
      return;
    }
    deed().then((done) => {
      void changed(done.stamp);
      const said = `${words(done.changed)}${untouched(done.conflicts.length)}`;
      const token = done.undo;
      if (token === null) sayDone(said);
      else last.current = sayUndo(said, () => undo(token));
    }, sayProblem);
  };
  return {
    close: (cells, closing) => run(cells, () => client.call('tracking.close', { ...cells, ...closing }), CLOSED_WORDS[closing.outcome]),
    postpone: (cells, postponing) =>
      run(
        cells,
        () => client.call('tracking.postpone', { ...cells, ...postponing }),
        (count) => `${count === 1 ? 'Перенесён срок' : 'Перенесены сроки'} у ${ofCells(count)}`,
      ),
    note: (cells, note) =>
      run(
        cells,
        () => client.call('tracking.note', { ...cells, note }),
        (count) => `Примечание записано: ${assignments(count)}`,
      ),
    undoLast: () => {
      last.current?.();
      last.current = null;
    },
  };
}

/** Short confirmations; the cells stand behind the number. */
const CLOSED_WORDS: Readonly<Record<Closing['outcome'], (count: number) => string>> = {
  done: (count) => `Исполнено ${assignments(count)}`,
  partly: (count) => `Исполнено частично: ${assignments(count)}`,
  notDone: (count) => `Не исполнено: ${assignments(count)}`,
  notApplicable: (count) => `Не требуется: ${assignments(count)}`,
  removed: (count) => `Снято с контроля: ${assignments(count)}`,
  open: (count) => `Отметка снята: ${assignments(count)}`,
};

function assignments(count: number): string {
  return countWord(count, 'поручение', 'поручения', 'поручений');
}

function ofCells(count: number): string {
  return countWord(count, 'поручения', 'поручений', 'поручений');
}

function untouched(count: number): string {
  return count === 0 ? '' : `; ${assignments(count)} уже изменил другой – не тронуто`;
}
