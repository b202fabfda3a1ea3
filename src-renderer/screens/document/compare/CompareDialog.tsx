import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import { isApplicable, type PaperChange } from '../../../../src-shared/recognition/roundTrip/paperChange.ts';
import { WORDS } from '../../../words.ts';
import { ChangeRow } from './ChangeRow.tsx';
import type { Comparison } from './useComparing.ts';
import './compare.css';

export interface CompareDialogProps {
  readonly comparison: Comparison;
  /** Takes the chosen changes over; absent where the paper can no longer be changed. */
  readonly onTake?: (changes: readonly PaperChange[]) => void;
  readonly onClose: () => void;
}

/** What was changed in a file of this paper; of a draft the changes can be taken over one by one. */
export function CompareDialog({ comparison, onTake, onClose }: CompareDialogProps) {
  const { changes, printed, fileName, doubts, ours } = comparison;
  const [declined, decline] = useState<ReadonlySet<PaperChange>>(new Set());
  const applicable = changes.filter(isApplicable);
  const chosen = applicable.filter((change) => !declined.has(change));
  const toggle = (change: PaperChange): void => {
    const next = new Set(declined);
    if (!next.delete(change)) next.add(change);
    decline(next);
  };
  return (
    <Modal opened onClose={onClose} title={`Сравнение с файлом «${fileName}»`} size="xl">
      {changes.length === 0 ? (
        <p className="doubts-lead">Слова в файле те же, что в документе.</p>
      ) : (
        <p className="doubts-lead">
          {countWord(changes.length, 'отличие', 'отличия', 'отличий')}
          {onTake
            ? '. Отметьте, что внести в черновик: Ctrl+Z вернёт всё назад одним шагом.'
            : '. Документ уже заморожен: отличия только показаны.'}
        </p>
      )}
      {!ours && changes.length > 0 && (
        <p className="muted doubts-lead">В файле нет отметок программы: места найдены по тексту, проверьте их внимательнее.</p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt} className="muted doubts-lead">
          {doubt}
        </p>
      ))}
      <ul className="changes" aria-label="Отличия">
        {changes.map((change) => (
          <ChangeRow
            key={changeKey(change)}
            change={change}
            printed={printed}
            accepted={onTake && isApplicable(change) ? !declined.has(change) : null}
            onToggle={() => toggle(change)}
          />
        ))}
      </ul>
      <div className="buttons">
        {onTake && changes.length > 0 && (
          <Button variant="filled" disabled={chosen.length === 0} onClick={() => onTake(chosen)}>
            Внести отмеченные ({chosen.length})
          </Button>
        )}
        <Button onClick={onClose}>{onTake && changes.length > 0 ? WORDS.cancel : 'Закрыть'}</Button>
      </div>
    </Modal>
  );
}

/** No two changes are of one kind, place and line. */
function changeKey(change: PaperChange): string {
  return JSON.stringify(change);
}
