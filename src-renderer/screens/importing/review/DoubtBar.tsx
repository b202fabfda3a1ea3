import { Button } from '@mantine/core';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import type { Step } from './steps.ts';

export interface DoubtBarProps {
  readonly steps: readonly Step[];
  /** The step one stands on; `null` when it is done with or none was gone to yet. */
  readonly at: number | null;
  /** It has become a paper: what is left to doubt is put right there. */
  readonly stored: boolean;
  readonly onGo: (by: 1 | -1) => void;
}

/** The line of doubts: which one this is, and the way to the next. */
export function DoubtBar({ steps: found, at, stored, onGo }: DoubtBarProps) {
  const steps = stored ? NO_STEPS : found;
  const step = at === null ? undefined : steps[at];
  return (
    <div className={steps.length === 0 ? 'review-doubts' : 'review-doubts review-doubts-some'}>
      <span role="status" className="review-doubt" title={step?.what}>
        {stored ? 'Файл стал документом: править его дальше нужно там – «Открыть документ».' : textOf(steps, at, step)}
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

const NO_STEPS: readonly Step[] = [];

function textOf(steps: readonly Step[], at: number | null, step: Step | undefined): string {
  if (steps.length === 0) return 'Сомнений нет: каждая строка нашла своё место.';
  if (at === null || step === undefined) return `Осталось ${countWord(steps.length, 'сомнение', 'сомнения', 'сомнений')}`;
  return `Сомнение ${at + 1} из ${steps.length}: ${step.what}${step.line === null && MISSED.test(step.what) ? HINT : ''}`;
}

/** It leads to no line: nothing was found. */
const MISSED = /не (?:указан|найден)/iu;
const HINT = ' Если в источнике это есть, выберите строку и нажмите пробел.';
