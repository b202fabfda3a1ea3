import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { ActionPlan } from '../../../src-shared/documents/actionPlan.ts';
import { createClient } from '../../../src-shared/api/client.ts';
import { PlanGrid } from '../../../src-renderer/planGrid/PlanGrid.tsx';
import { readHtmlTables } from '../../../src-renderer/planGrid/readHtmlTables.ts';
import '../../../src-renderer/app/tokens.css';
import '../../../src-renderer/app/theme.css';

/** A host as small as can be: holds the plan, keeps a history by regions, undoes on Ctrl+Z. */
export interface GridPage {
  show(plan: ActionPlan, options?: { readonly readOnly?: boolean }): void;
  plan(): ActionPlan;
  readonly changes: { readonly region: string; readonly typing: boolean }[];
  readonly said: string[];
  /** The reader of foreign HTML alone. */
  readonly readHtml: typeof readHtmlTables;
}

declare global {
  interface Window {
    gridPage: GridPage;
  }
}

const HITS = [
  { kind: 'audience', id: 'heads', title: 'руководители ОО', note: '14 организаций' },
  { kind: 'institution', id: 'school3', title: 'СОШ № 3', note: 'Заозёрное' },
  { kind: 'person', id: 'vetlugina', title: 'Ветлугина Н.С.', note: 'начальник' },
].map((hit) => ({ ...hit, dative: hit.title, accusative: hit.title, genitive: hit.title, sure: true, post: '' }));

/** The directory's answers; everything else of the program is not on this page. */
const client = createClient({
  call: (_name, input) => {
    const query = (input as { query: string }).query.toLowerCase();
    return Promise.resolve({ ok: true, value: HITS.filter((hit) => hit.title.toLowerCase().includes(query)) });
  },
  on: () => () => undefined,
});

let current: ActionPlan | null = null;
const UNDO = 'grid-undo';
const past: ActionPlan[] = [];
const changes: { region: string; typing: boolean }[] = [];
const said: string[] = [];

function Host({ first, readOnly }: { readonly first: ActionPlan; readonly readOnly: boolean }) {
  const [plan, setPlan] = useState(first);
  useEffect(() => {
    const undo = (event: Event): void => setPlan((event as CustomEvent<ActionPlan>).detail);
    document.addEventListener(UNDO, undo);
    return () => document.removeEventListener(UNDO, undo);
  }, []);
  return (
    <PlanGrid
      plan={plan}
      onChange={(next, change) => {
        const last = changes.at(-1);
        if (!(last?.typing && change.typing && last.region === change.region)) past.push(plan);
        changes.push(change);
        current = next;
        setPlan(next);
      }}
      client={client}
      readOnly={readOnly}
      date="2026-09-01"
      say={(text) => said.push(text)}
      label="План мероприятий"
    />
  );
}

document.documentElement.addEventListener('keydown', (event) => {
  if (event.code !== 'KeyZ' || !event.ctrlKey) return;
  event.preventDefault();
  const before = past.pop();
  if (!before) return;
  changes.push({ region: '', typing: false });
  current = before;
  flushSync(() => document.dispatchEvent(new CustomEvent(UNDO, { detail: before })));
});

const root = createRoot(document.querySelector('#root') ?? document.body);
let shown = 0;
window.gridPage = {
  changes,
  said,
  readHtml: readHtmlTables,
  show(plan, options) {
    past.length = 0;
    changes.length = 0;
    said.length = 0;
    current = plan;
    shown += 1;
    flushSync(() => root.render(<Host key={shown} first={plan} readOnly={options?.readOnly ?? false} />));
  },
  plan() {
    if (!current) throw new Error('No plan is shown');
    return current;
  },
};
