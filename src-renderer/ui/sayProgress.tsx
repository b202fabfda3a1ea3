import { Button, Progress } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { Client } from '../../src-shared/api/client.ts';
import { sayProblem } from './say.tsx';

/** Shorter work is over before anybody has read what it is. */
const SHOWN_AFTER_MS = 400;

export interface SaidProgress {
  /** Takes the message away. */
  end(): void;
  readonly isStopped: () => boolean;
}

/** Where the progress of a work is heard: the core's events, or the window's own for what it does itself. */
export type ProgressSource = Pick<Client, 'on'>;

/** Says how far a long work is, with a button that stops it; nothing of it stands in the way of other work. */
export function sayProgress(title: string, source: ProgressSource, work: string, stop: () => Promise<unknown>): SaidProgress {
  let stopped = false;
  const onStop = (): void => {
    stopped = true;
    stop().catch(sayProblem);
  };
  const timer = setTimeout(() => {
    notifications.show({
      id: work,
      message: <WorkProgress title={title} source={source} work={work} onStop={onStop} />,
      color: 'blue',
      autoClose: false,
      withCloseButton: false,
    });
  }, SHOWN_AFTER_MS);
  return {
    end: () => {
      clearTimeout(timer);
      notifications.hide(work);
    },
    isStopped: () => stopped,
  };
}

interface WorkProgressProps {
  readonly title: string;
  readonly source: ProgressSource;
  readonly work: string;
  readonly onStop: () => void;
}

const COUNT = new Intl.NumberFormat('ru');

function WorkProgress({ title, source, work, onStop }: WorkProgressProps) {
  const [{ done, total }, setProgress] = useState({ done: 0, total: 0 });
  const [isStopping, setStopping] = useState(false);
  useEffect(
    () =>
      source.on((event) => {
        if (event.kind === 'workProgress' && event.work === work) setProgress(event);
      }),
    [source, work],
  );
  const isRead = total > 0 && done === total;
  return (
    <div className="say-progress">
      <span>
        {title}
        {total > 0 && (isRead ? ': рисуется файл…' : `: прочитано ${COUNT.format(done)} из ${COUNT.format(total)}`)}
      </span>
      <Progress
        aria-label={title}
        value={total === 0 ? 0 : (done / total) * 100}
        animated={isRead}
        striped={isRead}
        size="sm"
        transitionDuration={0}
      />
      <Button
        disabled={isStopping}
        onClick={() => {
          setStopping(true);
          onStop();
        }}
      >
        Остановить
      </Button>
    </div>
  );
}
