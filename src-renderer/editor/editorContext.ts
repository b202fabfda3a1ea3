import { createContext, useContext, useSyncExternalStore } from 'react';
import type { TabId } from './bodies.ts';
import type { EditorSession, Surroundings } from './editorSession.ts';
import type { SheetView } from './sheetView.ts';
import { headAs, type Head, type ProtocolHead } from './heads.ts';

export const EditorContext = createContext<EditorSession | null>(null);

/** The open draft, for every part of the editor. */
export function useEditor(): EditorSession {
  const session = useContext(EditorContext);
  if (session === null) throw new Error('Parts of the editor stand inside DocumentEditor');
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

/** The head of a protocol, for the parts that stand on no other sheet. */
export function useProtocolHead(): ProtocolHead {
  return headAs('protocol', useHead());
}

/** Grows when fields must show the stored text again. */
export function useEpoch(): number {
  const { sheet } = useEditor();
  return useSyncExternalStore(sheet.subscribe, () => sheet.look().epoch);
}

/** The part of the paper that is shown. */
export function useTab(): TabId {
  const { sheet } = useEditor();
  return useSyncExternalStore(sheet.subscribe, () => sheet.look().tab);
}

export function useAround(): Surroundings {
  const session = useEditor();
  return useSyncExternalStore(session.subscribe, session.around);
}
