import { assertNever } from '../../../src-shared/base/assertNever.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { toWire } from '../../../src-shared/api/wire.ts';
import { dataFolder } from '../dataFolder.ts';
import { sentence } from '../sentence.ts';
import { readCommandLine, type Command, type CommandLine } from './commandLine.ts';
import { printDeadlines } from './deadlineCommand.ts';
import { exportDocument } from './exportDocument.ts';
import { fillWithDemo } from './fillWithDemo.ts';
import { openLink, type Link } from './link.ts';
import { serve } from './serve.ts';
import { signIn } from './signIn.ts';
import { USAGE, UsageError } from './usage.ts';

const DONE = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

/** Runs one command: JSON on standard output, sentences on standard error. Returns the exit code. */
export async function runCommand(words: readonly string[]): Promise<number> {
  try {
    await run(readCommandLine(words));
    return DONE;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${USAGE}`);
      return WRONG_USAGE;
    }
    console.error(sentence(error));
    return REFUSED;
  }
}

async function run({ command, data, as }: CommandLine): Promise<void> {
  if (command.kind === 'help') return void process.stdout.write(USAGE);
  if (command.kind === 'deadline') return printDeadlines(command);
  const folder = dataFolder(data, false);
  if (command.kind === 'serve') return serve(folder, command.port);
  const link = await openLink(folder);
  try {
    if (as !== undefined) await signIn(link, as);
    console.log(toWire(await answer(command, link)));
  } finally {
    await link.close();
  }
}

function answer(command: Exclude<Command, { kind: 'help' | 'serve' | 'deadline' }>, link: Link): Promise<unknown> {
  switch (command.kind) {
    case 'call':
      return done(link, command.operation, command.input);
    case 'export':
      return exportDocument(link, command);
    case 'verify':
      return verify(link);
    case 'demo':
      return fillWithDemo(link);
    default:
      return assertNever(command);
  }
}

async function verify(link: Link): Promise<unknown> {
  const report = await done(link, 'data.verify', {});
  if (isUnsound(report)) {
    console.log(toWire(report));
    throw new Refusal('storage', 'В данных найдены ошибки: сделайте копию папки с данными и обратитесь к разработчику.');
  }
  return report;
}

function isUnsound(report: unknown): boolean {
  return typeof report === 'object' && report !== null && 'sound' in report && report.sound === false;
}

async function done(link: Link, operation: string, input: unknown): Promise<unknown> {
  const result = await link.call(operation, input);
  if (!result.ok) throw new Refusal(result.error.code, result.error.message, result.error.details);
  return result.value;
}
