import { readFileSync } from 'node:fs';
import { deadlineAnswer, deadlineWindow, type DeadlineWindow } from '../../../src-shared/api/deadlineAnswer.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { dateParts, type PlainDate } from '../../../src-shared/base/plainDate.ts';
import { UsageError } from './usage.ts';

export interface DeadlineCommand extends DeadlineWindow {
  readonly kind: 'deadline';
  readonly source: { readonly phrases: readonly string[] } | { readonly file: string };
}

interface DeadlineValues {
  readonly file?: string | undefined;
  readonly on?: string | undefined;
  readonly until?: string | undefined;
}

/** `deadline PHRASE… | --file F [--on D] [--until D]`; throws `UsageError` on anything else. */
export function readDeadlineCommand(phrases: readonly string[], values: DeadlineValues): DeadlineCommand {
  if ((values.file === undefined) === (phrases.length === 0)) throw new UsageError('deadline ждёт фразы или --file, но не то и другое.');
  const window = deadlineWindow(day(values.on, '--on') ?? today(), day(values.until, '--until'));
  if (window.until < window.on) throw new UsageError('--until не может быть раньше --on.');
  return { kind: 'deadline', source: values.file === undefined ? { phrases } : { file: values.file }, ...window };
}

function day(text: string | undefined, name: string): PlainDate | null {
  if (text === undefined) return null;
  if (dateParts(text) === null) throw new UsageError(`${name} ждёт дату вида 2026-09-01.`);
  return text;
}

function today(): PlainDate {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** One JSON a line for every phrase, in order; needs no data folder. */
export function printDeadlines({ source, ...window }: DeadlineCommand): void {
  for (const phrase of 'phrases' in source ? source.phrases : linesOf(source.file)) {
    process.stdout.write(`${JSON.stringify(deadlineAnswer(phrase, window))}\n`);
  }
}

function linesOf(file: string): readonly string[] {
  try {
    const lines = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  } catch {
    throw new Refusal('storage', `Файл «${file}» не прочитан: проверьте его имя и можно ли его читать.`);
  }
}
