import { Button, CloseButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { useClient } from '../../app/client.ts';
import { sayDone, sayProblem } from '../../ui/say.tsx';
import { beginningOf, forgetBeginning } from '../beginnings.ts';
import { beginningWords } from './beginningWords.ts';

export interface BeginningNoteProps {
  readonly paper: OpenDocument;
  /** Runs once everything on the sheet is stored, with the stored revision. */
  readonly saved: (then: (revision: number) => void) => void;
}

/** Over a new draft: what it took over from the paper before, what is left to do by hand, and the way to an empty sheet instead. */
export function BeginningNote({ paper, saved }: BeginningNoteProps) {
  const navigate = useNavigate();
  const client = useClient();
  const [from, setFrom] = useState(() => beginningOf(paper.id));
  if (from === null) return null;
  const close = (): void => {
    forgetBeginning(paper.id);
    setFrom(null);
  };
  // The empty draft first: should it fail, this one is still there and open.
  const replace = async (revision: number): Promise<void> => {
    const made = await client.call('document.create', { kind: paper.kind });
    forgetBeginning(paper.id);
    await navigate({ to: '/documents/$id', params: { id: made.id }, replace: true });
    await client.call('document.trash', { id: paper.id, revision });
    sayDone('Лист пустой; прежний черновик – в корзине');
  };
  return (
    <div className="note document-beginning" role="note">
      <span>{beginningWords(paper.content, from)}</span>
      <Button onClick={() => saved((revision) => void replace(revision).catch(sayProblem))}>Начать с пустого</Button>
      <span className="toolbar-gap" />
      <CloseButton size={22} aria-label="Убрать сообщение" onClick={close} />
    </div>
  );
}
