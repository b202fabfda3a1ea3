import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { useSession } from '../../app/session.ts';
import { Screen } from '../../ui/Screen.tsx';
import { StateChip } from '../../ui/StateChip.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import { whenText } from '../../ui/when.ts';
import { rowName } from '../rowName.ts';
import { BackButton } from './BackButton.tsx';
import { CompareWithFile } from './compare/CompareWithFile.tsx';
import { DIGEST_MEANING, shortDigest } from './digestWords.ts';
import { DocumentPages } from './DocumentPages.tsx';
import { ExecutionStrip } from './duties/ExecutionStrip.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { FollowUpButton } from './FollowUpButton.tsx';
import { OriginNote } from './OriginNote.tsx';
import { ScanButton } from './ScanButton.tsx';
import { SignOffButtons } from './SignOffButtons.tsx';

/** A paper that cannot be edited (for signature, signed, withdrawn, or without the right): its pages as printed. */
export function FrozenScreen({ paper }: { readonly paper: OpenDocument }) {
  const navigate = useNavigate();
  const print = (): void => void navigate({ to: '/documents/$id/print', params: { id: paper.id } });
  useKeys({ 'mod+P': print });
  return (
    <Screen
      bare
      before={<BackButton />}
      title={rowName(paper)}
      beside={<StateChip kind={paper.kind} state={paper.state} />}
      actions={
        <>
          <ExportButtons paper={paper} />
          <CompareWithFile paper={paper} current={() => paper.content} />
          <Button onClick={print} title="Ctrl+P">
            Печать
          </Button>
          <FollowUpButton paper={paper} />
          <SignOffButtons paper={paper} />
        </>
      }
    >
      <Fate paper={paper} />
      <OriginNote paper={paper} />
      <ExecutionStrip paper={paper} />
      <div className="document-pages" tabIndex={0} role="region" aria-label="Страницы документа">
        <DocumentPages paper={paper} />
      </div>
    </Screen>
  );
}

/** The beginning of the digest, the whole of it on hovering. */
function Seal({ paper }: { readonly paper: OpenDocument }) {
  if (paper.digest === null) return null;
  return (
    <span className="document-digest" title={`${DIGEST_MEANING}. Полностью: ${paper.digest}`}>
      Контрольная сумма {shortDigest(paper.digest)}
    </span>
  );
}

/** How a paper was signed. */
const WAYS = { program: 'Подписано в программе', paper: 'Подписано на бумаге', archive: 'Внесено в архив подписанным' } as const;

/** What happened to the paper, in a sentence over its pages. */
function Fate({ paper }: { readonly paper: OpenDocument }) {
  const { info } = useSession();
  if (paper.trashed) return <p className="document-fate">Документ в корзине: верните его, чтобы продолжить работу.</p>;
  if (paper.withdrawn) {
    return (
      <p className="document-fate">
        Отозван: {paper.withdrawn.by}, {whenText(paper.withdrawn.at, info.today)}. Причина: {paper.withdrawn.reason}
        <Seal paper={paper} />
      </p>
    );
  }
  if (paper.signed) {
    return (
      <p className="document-fate">
        {WAYS[paper.signed.way]}: {paper.signed.by}, {formatDate(paper.signed.on, 'numeric')}.{' '}
        {paper.signed.scan !== null && <ScanButton digest={paper.signed.scan} name={rowName(paper)} />}
        <Seal paper={paper} />
      </p>
    );
  }
  if (paper.state === 'forSignature') {
    return (
      <p className="document-fate">
        Текст заморожен: подписывают и печатают именно эти страницы. Чтобы исправить, верните документ с замечанием.
        <Seal paper={paper} />
      </p>
    );
  }
  return null;
}
