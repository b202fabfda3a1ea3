import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Refusal } from '../../../../src-shared/api/errors.ts';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import type { TrackingFilter } from '../../../../src-shared/tracking/trackingFilter.ts';
import { useClient } from '../../../app/client.ts';
import { ownProgress } from '../../../ui/ownProgress.ts';
import { sayProblem } from '../../../ui/say.tsx';
import { sayProgress } from '../../../ui/sayProgress.tsx';
import { readForPrint, type PrintedList } from './readForPrint.ts';

/** About 250 sheets. More is no reading on paper, and laying it out would hold the window up for minutes; Excel takes it. */
const MOST_PRINTED = 5000;

export interface ListPrinting {
  /** Reads all rows and opens the print dialog; nothing while that is already under way. */
  readonly print: () => void;
  readonly pending: boolean;
  /** What is being printed, from the press until the dialog is closed. */
  readonly printed: PrintedList | null;
}

/** Prints a whole list, not only what is drawn of it: the rows are read first, with progress that can be stopped. */
export function useListPrint(ids: readonly number[], filter: TrackingFilter): ListPrinting {
  const client = useClient();
  const [printed, setPrinted] = useState<PrintedList | null>(null);
  const [pending, setPending] = useState(false);
  const isBusy = useRef(false);
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    const end = (): void => setPrinted(null);
    window.addEventListener('afterprint', end);
    return () => {
      // Another filter, another screen: its print must not come up there.
      isLeft.current = true;
      window.removeEventListener('afterprint', end);
    };
  }, []);

  const read = async (): Promise<PrintedList | null> => {
    const work = crypto.randomUUID();
    const own = ownProgress(work);
    const progress = sayProgress('Готовится печать', own.source, work, () => Promise.resolve());
    try {
      return await readForPrint(client, ids, filter, (done) => {
        if (done < ids.length) own.tell(done, ids.length);
        return !progress.isStopped() && !isLeft.current;
      });
    } finally {
      progress.end();
    }
  };
  const print = async (): Promise<void> => {
    if (ids.length > MOST_PRINTED) {
      const most = countWord(MOST_PRINTED, 'поручения', 'поручений', 'поручений');
      throw new Refusal('input', `Напечатать за один раз можно не больше ${most}: сузьте отбор или выгрузите список в Excel.`);
    }
    const list = await read();
    if (list === null || isLeft.current) return;
    // The browser lays out what is there at the call.
    flushSync(() => setPrinted(list));
    window.print();
  };
  const start = (): void => {
    if (isBusy.current || ids.length === 0) return;
    isBusy.current = true;
    setPending(true);
    print()
      .catch(sayProblem)
      .finally(() => {
        isBusy.current = false;
        setPending(false);
      });
  };
  return { print: start, pending, printed };
}
