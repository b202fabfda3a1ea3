import { STATE_WORDS, type DocumentState } from '../../src-shared/documents/signOff.ts';

const TONES: Readonly<Record<DocumentState, string>> = { draft: 'plan', forSignature: 'today', signed: 'done', withdrawn: 'off' };

/** The state of a paper as a word on its colour; a returned draft says so. */
export function StateChip({ state, returned = false }: { readonly state: DocumentState; readonly returned?: boolean }) {
  const back = returned && state === 'draft';
  return <span className={`chip chip-${back ? 'late' : TONES[state]}`}>{back ? 'Возвращён' : STATE_WORDS[state]}</span>;
}
