// Types, lint, format, import rules, unused code.
import { runGates } from './gates.mjs';
import { needNode } from './needNode.mjs';

needNode();
const { failed } = await runGates();
process.exit(failed === 0 ? 0 : 1);
