import { Button } from '@mantine/core';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import type { Step } from './steps.ts';

export interface DoubtBarProps {
  readonly steps: readonly Step[];
  /** The step one stands on; `null` when it is done with or none was gone to yet. */
  readonly at: number | null;
  readonly onGo: (by: 1 | -1) => void;
}

/** The line of doubts: which one this is, and the way to the next. */
export function DoubtBar({ steps, at, onGo }: DoubtBarProps) {
  const step = at === null ? undefined : steps[at];
  return (
    <div className={steps.length === 0 ? 'review-doubts' : 'review-doubts review-doubts-some'}>
      <span role="status" className="review-doubt" title={step?.what}>
        {textOf(steps, at, step)}
      </span>
      {steps.length > 0 && (
        <>
          <Button onClick={() => onGo(-1)} title="Shift+F8">
            Предыдущее
          </Button>
          <Button onClick={() => onGo(1)} title="F8">
            Следующее – F8
          </Button>
        </>
      )}
    </div>
  );
}

function textOf(steps: readonly Step[], at: number | null, step: Step | undefined): string {
  if (steps.length === 0) return 'Сомнений нет: каждая строка нашла своё место.';
  if (at === null || step === undefined) return `Осталось ${countWord(steps.length, 'сомнение', 'сомнения', 'сомнений')}`;
  return `Сомнение ${at + 1} из ${steps.length}: ${step.what}`;
}
