import { allows } from '../../src-shared/access/rights.ts';
import { contract, isOperationName, type AppEvent, type OperationName } from '../../src-shared/api/contract.ts';
import { Refusal } from '../../src-shared/api/errors.ts';
import type { Operation, Result } from '../../src-shared/api/operation.ts';
import type { Database } from '../db/open.ts';
import { findAccount } from '../db/repositories/accounts.ts';
import { appendAudit } from '../db/repositories/auditTrail.ts';
import { Stale, type Actor, type Inside, type Note, type Outside } from '../usecases/context.ts';
import type { SessionKey } from './core.ts';
import { errorOf } from './errorOf.ts';
import { handlers } from './handlers.ts';
import { inputSentence } from './inputSentence.ts';
import type { Sessions } from './sessions.ts';

/** How often a call is prepared anew when what was prepared no longer holds. */
const ATTEMPTS = 5;

export interface Dispatching {
  readonly database: Database;
  readonly sessions: Sessions;
  /** What use cases get outside transactions, for an actor at this moment. */
  readonly outside: (actor: Actor | null) => Outside;
  readonly emit: (event: AppEvent) => void;
}

/**
 * The one way in: parse the input, check the right, open a transaction if the operation writes, run the use case,
 * append the audit entry in the same transaction, parse the output, commit, tell the windows. Never throws.
 */
export async function dispatch(parts: Dispatching, name: unknown, input: unknown, session: SessionKey): Promise<Result> {
  try {
    if (!isOperationName(name)) throw new Refusal('unknown', 'Такой команды в программе нет: обновите окно.');
    const operation: Operation = contract[name];
    const parsed = parseInput(operation, input);
    const actor = await admit(parts, operation, session);
    const value = await run(parts, name, parsed, session, actor);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, error: errorOf(error, (cause) => parts.database.failure(cause)) };
  }
}

function parseInput(operation: Operation, input: unknown): unknown {
  const parsed = operation.input.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Refusal('input', inputSentence(parsed.error.issues));
}

/** Who acts, if he may. The account is read anew each time: it may have been switched off in another window. */
async function admit({ database, sessions }: Dispatching, operation: Operation, session: SessionKey): Promise<Actor | null> {
  const accountId = sessions.accountOf(session);
  if (accountId === undefined) throw new Refusal('signIn', 'Окно больше не связано с программой: откройте его заново.');
  const account = accountId === null ? null : await findAccount(database.reader, accountId);
  const actor = account?.active ? { id: account.id, name: account.name, roles: account.roles } : null;
  if (allows(actor?.roles ?? null, operation.right)) return actor;
  if (actor === null) throw new Refusal('signIn', 'Сначала войдите в программу: выберите себя в списке.');
  throw new Refusal('denied', 'У Вашей учётной записи нет права на это действие: попросите того, у кого оно есть.');
}

/** The contract ties each name to its handler's types; here only the tie is used, not the types. */
type AnyHandler = (outside: Outside, input: unknown) => Promise<unknown>;
type InsideWork = (inside: Inside) => Promise<unknown>;

async function run(parts: Dispatching, name: OperationName, input: unknown, session: SessionKey, actor: Actor | null): Promise<unknown> {
  const operation: Operation = contract[name];
  const handler = handlers[name] as AnyHandler;
  if (!operation.writes) return operation.output.parse(await handler(parts.outside(actor), input));
  for (let attempt = 1; ; attempt += 1) {
    const outside = parts.outside(actor);
    const work = (await handler(outside, input)) as InsideWork;
    try {
      return await commit(parts, name, outside, work, session);
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      if (attempt === ATTEMPTS) throw new Refusal('conflict', 'Данные всё время меняются в другом окне: подождите немного и повторите.');
    }
  }
}

async function commit(parts: Dispatching, name: OperationName, outside: Outside, work: InsideWork, session: SessionKey): Promise<unknown> {
  const effects: Effects = { notes: [], events: [], isUnchanged: false };
  const value = await parts.database.write(async (writer) => {
    const output = await work({ ...momentOf(outside), writer, ...recorders(effects) });
    await recordAudit(name, outside, effects, writer);
    return contract[name].output.parse(output);
  });
  if (effects.signIn !== undefined) parts.sessions.signIn(session, effects.signIn);
  effects.events.forEach(parts.emit);
  return value;
}

/** What a use case asked for inside the transaction. */
interface Effects {
  readonly notes: Note[];
  readonly events: AppEvent[];
  isUnchanged: boolean;
  signIn?: string | null;
}

function momentOf({ now, today, actor, newId }: Outside): Pick<Inside, 'now' | 'today' | 'actor' | 'newId'> {
  return { now, today, actor, newId };
}

function recorders(effects: Effects): Pick<Inside, 'note' | 'unchanged' | 'tell' | 'signIn'> {
  return {
    note: (entry) => void effects.notes.push(entry),
    unchanged: () => void (effects.isUnchanged = true),
    tell: (event) => void effects.events.push(event),
    signIn: (accountId) => void (effects.signIn = accountId),
  };
}

async function recordAudit(operation: OperationName, { now, actor }: Outside, effects: Effects, writer: Inside['writer']): Promise<void> {
  if (effects.notes.length !== (effects.isUnchanged ? 0 : 1)) throw new Error(`${operation} must make exactly one audit entry.`);
  for (const { what, documentId, account } of effects.notes) {
    await appendAudit(writer, { at: now, account: account ?? actor?.name ?? 'Без входа', operation, what, documentId: documentId ?? null });
  }
}
