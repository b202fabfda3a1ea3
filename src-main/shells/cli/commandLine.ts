import { parseArgs } from 'node:util';
import { readDeadlineCommand, type DeadlineCommand } from './deadlineCommand.ts';
import { readDeclineCommand, type DeclineCommand } from './declineCommand.ts';
import type { ImportCommand } from './importCommand.ts';
import { UsageError } from './usage.ts';

export const FORMATS = ['docx', 'pdf', 'html', 'txt', 'json', 'web'] as const;
export type Format = (typeof FORMATS)[number];

export type Command =
  | { readonly kind: 'help' }
  | DeadlineCommand
  | DeclineCommand
  | { readonly kind: 'serve'; readonly port: number }
  | { readonly kind: 'call'; readonly operation: string; readonly input: unknown }
  | { readonly kind: 'export'; readonly id: string; readonly format: Format; readonly out: string }
  | { readonly kind: 'recognise'; readonly files: readonly string[] }
  | ImportCommand
  | { readonly kind: 'verify' }
  | { readonly kind: 'demo' };

export interface CommandLine {
  readonly command: Command;
  readonly data: string | undefined;
  readonly as: string | undefined;
}

/** Reads the words after the program's name; throws `UsageError` on anything it does not know. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parsed(words);
  return { command: command(positionals, values), data: values.data, as: values.as };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        as: { type: 'string' },
        port: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        file: { type: 'string' },
        dir: { type: 'string' },
        on: { type: 'string' },
        until: { type: 'string' },
        case: { type: 'string' },
        gender: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    throw new UsageError('Неизвестный параметр или параметр без значения.');
  }
}

type Values = ReturnType<typeof parsed>['values'];

function command([name, ...rest]: readonly string[], values: Values): Command {
  if (values.help === true || name === 'help') return { kind: 'help' };
  switch (name) {
    case undefined:
      throw new UsageError('Не названа команда.');
    case 'deadline':
      return readDeadlineCommand(rest, values);
    case 'decline':
      return readDeclineCommand(rest, values);
    case 'serve':
      expectCount(rest, 0, 'serve не ждёт других слов.');
      return { kind: 'serve', port: port(values.port) };
    case 'call':
      expectCount(rest, 2, 'call ждёт имя операции и JSON.');
      return { kind: 'call', operation: rest[0] ?? '', input: json(rest[1] ?? '') };
    case 'export':
      expectCount(rest, 1, 'export ждёт один номер документа.');
      return { kind: 'export', id: rest[0] ?? '', format: format(values.format), out: required(values.out, '--out') };
    case 'recognise':
      if (rest.length === 0) throw new UsageError('recognise ждёт имена файлов.');
      return { kind: 'recognise', files: rest };
    case 'import':
      if (rest.length === 0 && values.dir === undefined) throw new UsageError('import ждёт имена файлов или --dir.');
      return { kind: 'import', files: rest, folder: values.dir === undefined ? null : required(values.dir, '--dir') };
    case 'verify':
    case 'demo':
      expectCount(rest, 0, `${name} не ждёт других слов.`);
      return { kind: name };
    default:
      throw new UsageError(`Неизвестная команда «${name}».`);
  }
}

function expectCount(words: readonly string[], count: number, message: string): void {
  if (words.length !== count) throw new UsageError(message);
}

function port(text: string | undefined): number {
  if (text === undefined) return 0;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) throw new UsageError('--port ждёт число от 0 до 65535.');
  return value;
}

function format(text: string | undefined): Format {
  const found = FORMATS.find((each) => each === text);
  if (found === undefined) throw new UsageError(`--format ждёт одно из: ${FORMATS.join(', ')}.`);
  return found;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('call ждёт после имени операции текст в JSON, например {}.');
  }
}

function required(text: string | undefined, name: string): string {
  if (text === undefined || text === '') throw new UsageError(`Нужен параметр ${name}.`);
  return text;
}
