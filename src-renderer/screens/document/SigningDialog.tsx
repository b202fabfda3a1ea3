import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { useWrite } from '../../app/queries.ts';
import { problemText } from '../../ui/problemText.ts';
import { stateWord } from '../../ui/stateWord.ts';
import { sayDone } from '../../ui/say.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import { WORDS } from '../../words.ts';
import { rowName, titledName } from '../rowName.ts';
import { PastDeadlines, type Watch } from './PastDeadlines.tsx';
import { DIGEST_MEANING, shortDigest } from './digestWords.ts';

/** Asked once before the signature, which cannot be taken back: what exactly is being signed. */
export function SigningDialog({ paper, onClose }: { readonly paper: OpenDocument; readonly onClose: () => void }) {
  const [watch, setWatch] = useState<Watch>('all');
  const sign = useWrite('document.sign', { quiet: true });
  const { digest } = paper;
  const send = (): void => {
    if (sign.isPending || digest === null) return;
    sign.mutate(
      { id: paper.id, revision: paper.revision, digest, watch },
      {
        onSuccess: (done) => {
          sayDone(`${rowName(done)} ${stateWord(done.kind, 'signed').toLowerCase()}`);
          onClose();
        },
      },
    );
  };
  useKeys({ 'mod+Enter': send });
  const day = paper.date ?? paper.content.date;
  return (
    <Modal opened onClose={onClose} title="Подписать документ?">
      <dl className="settings-line">
        <dt>Документ</dt>
        <dd>{titledName(paper)}</dd>
        <dt>Номер</dt>
        <dd>{paper.number ?? `${paper.content.number ?? paper.nextNumber} – присвоится при подписании`}</dd>
        <dt>Дата</dt>
        <dd>{day === null ? 'день подписания' : formatDate(day, 'numeric')}</dd>
        {digest !== null && (
          <>
            <dt title={DIGEST_MEANING}>Контрольная сумма</dt>
            <dd title={digest}>{shortDigest(digest)}</dd>
          </>
        )}
      </dl>
      <PastDeadlines id={paper.id} watch={watch} onChange={setWatch} />
      <p className="muted doubts-lead">Подписанный документ изменить нельзя: его можно только отозвать.</p>
      {sign.error && (
        <p className="ui-error" role="alert">
          {problemText(sign.error)}
        </p>
      )}
      <div className="buttons">
        <Button variant="filled" onClick={send} loading={sign.isPending} disabled={digest === null} title="Ctrl+Enter">
          Подписать
        </Button>
        <Button onClick={onClose}>{WORDS.cancel}</Button>
      </div>
    </Modal>
  );
}
