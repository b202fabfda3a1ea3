import { Button, CloseButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { withCarryOver, type CarryOver } from '../../../src-shared/tracking/carryOver.ts';
import { useClient } from '../../app/client.ts';
import { useRead } from '../../app/queries.ts';
import { newId } from '../../ui/newId.ts';
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
  const carryOver = useRead('tracking.carryOver', from === null ? {} : { protocol: from.id }, {
    enabled: from?.kind === 'protocol' && paper.kind === 'protocol',
  });
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
  // Another draft with the question, as above: an open sheet takes no content from outside.
  const carry = async (over: CarryOver, revision: number): Promise<void> => {
    const { content } = await client.call('document.open', { id: paper.id });
    if (content.kind !== 'protocol') return;
    const made = await client.call('document.create', {
      kind: 'protocol',
      content: withCarryOver(content, over, newId),
      letterheadId: paper.letterhead.id,
    });
    forgetBeginning(paper.id);
    await navigate({ to: '/documents/$id', params: { id: made.id }, replace: true });
    await client.call('document.trash', { id: paper.id, revision });
    sayDone('Вопрос добавлен в повестку; прежний черновик – в корзине');
  };
  const over = carryOver.data ?? null;
  return (
    <div className="note document-beginning" role="note">
      <span>{beginningWords(paper.content, from)}</span>
      <Button onClick={() => saved((revision) => void replace(revision).catch(sayProblem))}>Начать с пустого</Button>
      {over !== null && (
        <Button title={over.sentence} onClick={() => saved((revision) => void carry(over, revision).catch(sayProblem))}>
          Добавить вопрос «{over.title}»
        </Button>
      )}
      <span className="toolbar-gap" />
      <CloseButton size={22} aria-label="Убрать сообщение" onClick={close} />
    </div>
  );
}
