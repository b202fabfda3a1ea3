import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useState, type RefObject } from 'react';
import type { EditorHandle } from '../../editor/editorHandle.ts';
import { problemText } from '../../ui/problemText.ts';

/** Leaving the sheet saves it first; where that fails, the words are lost only by the person's own choice. */
export function LeaveGuard({ editor }: { readonly editor: RefObject<EditorHandle | null> }) {
  const [error, setError] = useState<unknown>(null);
  const blocker = useBlocker({ shouldBlockFn: () => cannotSave(editor.current, setError), enableBeforeUnload: false, withResolver: true });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal opened onClose={blocker.reset} title="Правки не сохранены">
      <div className="form">
        <p className="doubts-lead">{problemText(error)}</p>
        <div className="buttons">
          <Button variant="filled" data-autofocus onClick={blocker.reset}>
            Остаться на листе
          </Button>
          <Button onClick={blocker.proceed}>Уйти без сохранения</Button>
        </div>
      </div>
    </Modal>
  );
}

async function cannotSave(editor: EditorHandle | null, tell: (error: unknown) => void): Promise<boolean> {
  if (!editor?.hasUnsaved()) return false;
  try {
    await editor.flush();
    return false;
  } catch (error) {
    tell(error);
    return true;
  }
}
