import type { Page } from 'playwright-core';
import type { InputOf, OperationName, OutputOf } from '../../../src-shared/api/contract.ts';
import { asProtocol } from '../../../src-shared/documents/asProtocol.ts';
import type { Content } from '../../../src-shared/documents/kinds.ts';
import type { Protocol } from '../../../src-shared/documents/protocol.ts';
import type { StartedApp } from '../../support/startApp.ts';

/** Calls the core beside the page, as another window of the same person would. */
export type Call = <N extends OperationName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;

/** A session at the core of a department that has just been set up. */
export async function setUpDepartment(app: StartedApp): Promise<Call> {
  const session = await app.core.openSession();
  const call: Call = async (name, input) => {
    const result = await app.core.call(name, input, session);
    if (!result.ok) throw new Error(result.error.message);
    return result.value as OutputOf<typeof name>;
  };
  await call('department.setUp', {
    name: 'Управление образования администрации Заозёрного муниципального округа',
    settlement: 'пгт Заозёрное',
    chairName: 'Ветлугина Н.С.',
    chairPost: 'начальник Управления образования',
    secretaryName: 'Солодов П.А.',
    secretaryPost: 'заместитель начальника',
  });
  return call;
}

/** Makes a draft of a protocol and shows its sheet; resolves to the draft's id. */
export async function openDraft(page: Page, call: Call, content?: Protocol): Promise<string> {
  return openDraftOf('protocol', page, call, content);
}

/** Makes a draft of a kind of paper and shows its sheet; resolves to the draft's id. */
export async function openDraftOf(kind: Content['kind'], page: Page, call: Call, content?: Content): Promise<string> {
  const draft = await call('document.create', { kind, ...(content ? { content } : {}) });
  await showDraft(page, draft.id, kind === 'plan' ? '.pe-plan-table [role="grid"]' : '.pe-sheet .ProseMirror');
  return draft.id;
}

export async function showDraft(page: Page, id: string, ready = '.pe-sheet .ProseMirror'): Promise<void> {
  await page.evaluate((hash) => {
    // The paper that is still shown is not the one to wait for.
    document.querySelector('.pe')?.setAttribute('data-before', '');
    location.hash = hash;
  }, `#/documents/${id}`);
  await page.locator(`.pe:not([data-before]) ${ready}`).first().waitFor();
}

/** The protocol as it is stored. */
export async function openProtocol(call: Call, id: string): Promise<Protocol> {
  return asProtocol((await call('document.open', { id })).content);
}

/** Waits until the protocol on the sheet is stored, and gives it. */
export async function savedContent(page: Page, call: Call, id: string, done: (content: Protocol) => boolean): Promise<Protocol> {
  return asProtocol(await savedAs('protocol', page, call, id, done));
}

/** Waits until the paper of a kind that is on the sheet is stored, and gives it. */
export async function savedAs<K extends Content['kind']>(
  kind: K,
  page: Page,
  call: Call,
  id: string,
  done: (content: Extract<Content, { kind: K }>) => boolean,
): Promise<Extract<Content, { kind: K }>> {
  let stored: Content | null = null;
  // A machine that does other work besides may need many seconds for a save.
  for (let attempt = 0; attempt < 400; attempt += 1) {
    stored = (await call('document.open', { id })).content;
    if (stored.kind === kind && done(stored as Extract<Content, { kind: K }>)) return stored as Extract<Content, { kind: K }>;
    await page.waitForTimeout(100);
  }
  throw new Error(`The sheet was not saved as expected: ${JSON.stringify(stored)}`);
}
