import type { DocumentKind } from '../../src-shared/documents/kinds.ts';
import type { DocumentState } from '../../src-shared/documents/signOff.ts';
import { returnedWord, stateWord } from './stateWord.ts';

const TONES: Readonly<Record<DocumentState, string>> = { draft: 'plan', forSignature: 'today', signed: 'done', withdrawn: 'off' };

export interface StateChipProps {
  readonly kind: DocumentKind;
  readonly state: DocumentState;
  /** Whether a draft came back with a remark. */
  readonly returned?: boolean;
}

/** The state of a paper as a word on its colour; a returned draft says so. */
export function StateChip({ kind, state, returned = false }: StateChipProps) {
  const back = returned && state === 'draft';
  return <span className={`chip chip-${back ? 'late' : TONES[state]}`}>{back ? returnedWord(kind) : stateWord(kind, state)}</span>;
}
