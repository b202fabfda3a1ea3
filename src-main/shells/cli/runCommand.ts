import { assertNever } from '../../../src-shared/base/assertNever.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { toWire } from '../../../src-shared/api/wire.ts';
import { dataFolder } from '../dataFolder.ts';
import { sentence } from '../sentence.ts';
import { readCommandLine, type Command, type CommandLine } from './commandLine.ts';
import { printDeadlines } from './deadlineCommand.ts';
import { printDeclined } from './declineCommand.ts';
import { exportDocument } from './exportDocument.ts';
import { fillWithDemo } from './fillWithDemo.ts';
import { importCommand } from './importCommand.ts';
import { openLink, type Link } from './link.ts';
import { recogniseCommand } from './recogniseCommand.ts';
import { serve } from './serve.ts';
import { signIn } from './signIn.ts';
import { USAGE, UsageError } from './usage.ts';

const DONE = 0;
const REFUSED = 1;
const WRONG_USAGE = 2;

/** Runs one command: JSON on standard output, sentences on standard error. Returns the exit code. */
export async function runCommand(words: readonly string[]): Promise<number> {
  try {
    return (await run(readCommandLine(words))) ? DONE : REFUSED;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${USAGE}`);
      return WRONG_USAGE;
    }
    console.error(sentence(error));
    return REFUSED;
  }
}

/** Whether all that was asked for was done; what was not has been told already. */
async function run({ command, data, as }: CommandLine): Promise<boolean> {
  switch (command.kind) {
    case 'help':
      process.stdout.write(USAGE);
      return true;
    case 'deadline':
      printDeadlines(command);
      return true;
    case 'decline':
      printDeclined(command);
      return true;
    case 'recognise':
      return await recogniseCommand(command.files);
    case 'serve':
      await serve(dataFolder(data, false), command.port);
      return true;
    default:
      return await runLinked(command, dataFolder(data, false), as);
  }
}

type Linked = Exclude<Command, { kind: 'help' | 'serve' | 'deadline' | 'decline' | 'recognise' }>;

async function runLinked(command: Linked, folder: string, as: string | undefined): Promise<boolean> {
  const link = await openLink(folder);
  try {
    if (as !== undefined) await signIn(link, as);
    if (command.kind === 'import') return await importCommand(link, command);
    console.log(toWire(await answer(command, link)));
    return true;
  } finally {
    await link.close();
  }
}

function answer(command: Exclude<Linked, { kind: 'import' }>, link: Link): Promise<unknown> {
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
