/**
 * A process that saves one paper over and over through the core and names each confirmed revision on its output.
 * Its parent kills it without warning. Arguments: the data folder, the paper's id.
 */
import { writeSync } from 'node:fs';
import { asProtocol } from '../../src-shared/documents/asProtocol.ts';
import { createCore } from '../../src-main/core/createCore.ts';
import { createClient } from '../../src-shared/api/client.ts';

const [folder = '', id = ''] = process.argv.slice(2);
const core = await createCore({ dataFolder: folder, shell: 'test', version: '0', demo: false, now: () => new Date() });
const session = await core.openSession();
const client = createClient({ call: (name, input) => core.call(name, input, session), on: (listener) => core.on(listener) });
const document = await client.call('document.open', { id });
let { revision } = document;
for (;;) {
  const meeting = `заседания ${revision + 1} ${'слово '.repeat(300)}`.trim();
  const saved = await client.call('document.save', { id, revision, content: { ...asProtocol(document.content), meeting } });
  revision = saved.revision;
  // Synchronously: what the parent has not read when it kills is still in the pipe.
  writeSync(1, `${saved.revision} ${saved.digest}\n`);
}
