import { Button, FileInput, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import type { PlainDate } from '../../../src-shared/base/plainDate.ts';
import { useWrite } from '../../app/queries.ts';
import { useSession } from '../../app/session.ts';
import { problemText } from '../../ui/problemText.ts';
import { RuDateInput } from '../../ui/RuDateInput.tsx';
import { stateWord } from '../../ui/stateWord.ts';
import { sayDone, sayProblem } from '../../ui/say.tsx';
import { WORDS } from '../../words.ts';
import { rowName } from '../rowName.ts';
import { PastDeadlines, type Watch } from './PastDeadlines.tsx';
import { usualSigner } from '../../../src-shared/documents/usualSigner.ts';

const SCAN_LIMIT_MB = 30;
const TOO_BIG = `Скан больше ${SCAN_LIMIT_MB}\u00a0МБ: сохраните его с меньшим качеством и выберите снова.`;

/** The head signed the printed paper: who, when, and the scan if there is one. */
export function PaperSigningDialog({ paper, onClose }: { readonly paper: OpenDocument; readonly onClose: () => void }) {
  const { info } = useSession();
  const [by, setBy] = useState(usualSigner(paper.content));
  const [on, setOn] = useState<PlainDate | null>(info.today);
  const [scan, setScan] = useState<File | null>(null);
  const [watch, setWatch] = useState<Watch>('all');
  const sign = useWrite('document.signOnPaper', { quiet: true });
  const tooBig = scan !== null && scan.size > SCAN_LIMIT_MB * 1024 * 1024;
  const ready = by.trim() !== '' && on !== null && !tooBig;

  const send = async (): Promise<void> => {
    if (!ready || on === null) return;
    const bytes = scan && new Uint8Array(await scan.arrayBuffer());
    sign.mutate(
      {
        id: paper.id,
        revision: paper.revision,
        digest: paper.digest ?? '',
        watch,
        by,
        on,
        scan: scan && bytes ? { name: scan.name, bytes } : null,
      },
      {
        onSuccess: (done) => {
          sayDone(`${rowName(done)} ${stateWord(done.kind, 'signed').toLowerCase()}`);
          onClose();
        },
      },
    );
  };

  return (
    <Modal opened onClose={onClose} title="Подписано на бумаге">
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send().catch(sayProblem);
        }}
      >
        <TextInput label="Кто подписал" data-autofocus value={by} maxLength={300} onChange={(event) => setBy(event.currentTarget.value)} />
        <RuDateInput label="Когда" value={on} onChange={setOn} today={info.today} />
        <FileInput
          label="Скан подписанного документа, если есть"
          description={`PDF или картинка, до ${SCAN_LIMIT_MB}\u00a0МБ`}
          placeholder="Выбрать файл…"
          accept="application/pdf,image/png,image/jpeg,image/tiff"
          clearable
          clearButtonProps={{ 'aria-label': 'Убрать файл' }}
          value={scan}
          onChange={setScan}
          error={tooBig && TOO_BIG}
        />
        <PastDeadlines id={paper.id} watch={watch} onChange={setWatch} />
        {sign.error && <p className="ui-error">{problemText(sign.error)}</p>}
        <div className="buttons">
          <Button
            type="submit"
            variant="filled"
            disabled={!ready}
            loading={sign.isPending}
            title={ready ? undefined : 'Укажите, кто и когда подписал'}
          >
            Отметить подписанным
          </Button>
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
