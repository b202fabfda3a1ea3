import { createContext, useContext, useSyncExternalStore } from 'react';
import type { EditorSession, Surroundings } from './editorSession.ts';
import type { SheetView } from './sheet.ts';
import type { Head } from './sheetHistory.ts';

export const EditorContext = createContext<EditorSession | null>(null);

/** The open draft, for every part of the editor. */
export function useEditor(): EditorSession {
  const session = useContext(EditorContext);
  if (session === null) throw new Error('Parts of the editor stand inside ProtocolEditor');
  return session;
}

/** The whole sheet; draws again after every change. */
export function useLook(): SheetView {
  const { sheet } = useEditor();
  return useSyncExternalStore(sheet.subscribe, sheet.look);
}

/** One plain fact about the body; draws again only when it changes, not with every letter. */
export function useBodyFact<T extends string | boolean>(fact: (state: SheetView['state']) => T): T {
  const { sheet } = useEditor();
  return useSyncExternalStore(sheet.subscribe, () => fact(sheet.look().state));
}

/** The head alone: typing in the body does not draw it again. */
export function useHead(): Head {
  const { sheet } = useEditor();
  return useSyncExternalStore(sheet.subscribe, () => sheet.look().head);
}

/** Grows when fields must show the stored text again. */
export function useEpoch(): number {
  const { sheet } = useEditor();
  return useSyncExternalStore(sheet.subscribe, () => sheet.look().epoch);
}

export function useAround(): Surroundings {
  const session = useEditor();
  return useSyncExternalStore(session.subscribe, session.around);
}
