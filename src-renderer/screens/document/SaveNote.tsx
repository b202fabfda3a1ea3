import { assertNever } from '../../../src-shared/base/assertNever.ts';
import type { SaveState } from '../../editor/editorHandle.ts';
import { timeOf } from '../../ui/when.ts';

/** Where the words on the sheet stand, always in view. */
export function SaveNote({ state }: { readonly state: SaveState }) {
  const late = state.kind === 'failed' || state.kind === 'conflict';
  return (
    <span className={late ? 'toolbar-note late' : 'toolbar-note'} role="status" data-save={state.kind}>
      {saveWords(state)}
    </span>
  );
}

function saveWords(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return `Сохранено в ${timeOf(state.at)}`;
    // Saving follows every pause by itself: until it fails, words that wait for it are nothing to worry about.
    case 'dirty':
    case 'saving':
      return 'Сохраняется…';
    case 'failed':
      return 'Не сохранено, повторяем';
    case 'conflict':
      return `Изменил ${state.by} в ${timeOf(state.at)}`;
    default:
      return assertNever(state);
  }
}
