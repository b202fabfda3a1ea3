import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import type { Doubt } from '../../../src-shared/documents/doubt.ts';
import { contentDoubts } from '../../../src-shared/documents/contentDoubts.ts';
import { useClient } from '../../app/client.ts';
import { isLostConnection } from '../../app/connection.ts';
import { useWrite } from '../../app/queries.ts';
import { useSession } from '../../app/session.ts';
import type { EditorHandle, SaveState } from '../../editor/editorHandle.ts';
import { DocumentEditor } from '../../editor/DocumentEditor.tsx';
import { sayDone, sayProblem } from '../../ui/say.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { StateChip } from '../../ui/StateChip.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import { WORDS } from '../../words.ts';
import { rowName } from '../rowName.ts';
import { BackButton } from './BackButton.tsx';
import { BeginningNote } from './BeginningNote.tsx';
import { CompareWithFile } from './compare/CompareWithFile.tsx';
import { DoubtsDialog } from './DoubtsDialog.tsx';
import { DutiesPreview } from './DutiesPreview.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { LeaveGuard } from './LeaveGuard.tsx';
import { LetterheadMenu } from './LetterheadMenu.tsx';
import { NumberOnSending } from './NumberOnSending.tsx';
import { OriginNote } from './OriginNote.tsx';
import { SaveNote } from './SaveNote.tsx';

/** A draft: the editor under a toolbar that saves before it prints, exports or sends for signature. */
export function DraftScreen({ paper }: { readonly paper: OpenDocument }) {
  const client = useClient();
  const navigate = useNavigate();
  const { info } = useSession();
  const editor = useRef<EditorHandle>(null);
  const [save, setSave] = useState<SaveState>({ kind: 'saved', at: paper.updatedAt });
  const [title, setTitle] = useState<string | null>(null);
  const [doubts, setDoubts] = useState<readonly Doubt[] | null>(null);
  const [number, setNumber] = useState<string | null>(null);
  const [date, setDate] = useState<PlainDate | null>(null);
  const submit = useWrite('document.submit', { quiet: true });

  /** Runs once everything on the sheet is in the data file; a failure to save is said and nothing else happens. */
  const saved = (then: (revision: number) => void): void => {
    if (!editor.current) return;
    editor.current.flush().then(then, sayProblem);
  };
  const print = (): void => saved(() => void navigate({ to: '/documents/$id/print', params: { id: paper.id } }));
  const check = (): void =>
    saved(() => {
      if (!editor.current) return;
      const content = editor.current.current();
      submit.reset();
      setNumber(content.number);
      setDate(content.date);
      setDoubts(contentDoubts(content, paper.letterhead, info.today));
    });
  const send = (): void =>
    saved((revision) =>
      submit.mutate(
        { id: paper.id, revision, number: number?.trim() || null },
        {
          onSuccess: (sent) => {
            sayDone(`${rowName(sent)} – на подписи`);
            setDoubts(null);
          },
        },
      ),
    );

  useKeys({ 'mod+P': print, 'mod+S': () => saved(() => sayDone(WORDS.allSaved)) });

  return (
    <Screen
      bare
      ownMain
      before={<BackButton />}
      title={title ?? rowName(paper)}
      beside={<StateChip kind={paper.kind} state={paper.state} returned={paper.remark !== null} />}
      actions={
        <>
          <SaveNote state={save} />
          <LetterheadMenu paper={paper} saved={saved} />
          <ExportButtons paper={paper} ready={saved} />
          <CompareWithFile
            paper={paper}
            current={() => editor.current?.current() ?? paper.content}
            replace={(content) => editor.current?.replace(content)}
          />
          <Button onClick={print} title="Ctrl+P">
            Печать
          </Button>
          <Button variant="filled" onClick={check}>
            {WORDS.forSignature}
          </Button>
        </>
      }
    >
      <BeginningNote paper={paper} saved={saved} />
      <OriginNote paper={paper} />
      {paper.remark !== null && (
        <div className="note document-remark" role="note">
          <strong>Возвращено с замечанием:</strong> {paper.remark}
        </div>
      )}
      {save.kind === 'failed' && !isLostConnection(save.message) && (
        <div className="problem document-unsaved" role="alert">
          {save.message}
        </div>
      )}
      <div className="document-editor">
        <DocumentEditor
          ref={editor}
          document={paper}
          client={client}
          today={info.today}
          onSaveState={setSave}
          onTitle={setTitle}
          onOpenOther={(id) => void navigate({ to: '/documents/$id', params: { id } })}
        />
      </div>
      <LeaveGuard editor={editor} />
      {doubts && (
        <DoubtsDialog
          doubts={doubts}
          registration={
            <>
              <NumberOnSending
                paper={paper}
                number={number}
                date={date}
                onChange={(typed) => {
                  submit.reset();
                  setNumber(typed);
                }}
              />
              <DutiesPreview id={paper.id} />
            </>
          }
          error={submit.error}
          sending={submit.isPending}
          onSend={send}
          onClose={() => setDoubts(null)}
          onShow={(where, kind) => {
            setDoubts(null);
            editor.current?.showPlace(where, kind);
          }}
        />
      )}
    </Screen>
  );
}
