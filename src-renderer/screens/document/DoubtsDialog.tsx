import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Doubt } from '../../../src-shared/documents/doubt.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { problemText } from '../../ui/problemText.ts';

export interface DoubtsDialogProps {
  readonly doubts: readonly Doubt[];
  /** Number and date, to be looked at and changed before sending. */
  readonly registration: ReactNode;
  /** Why the core did not take it: a number that another paper has. */
  readonly error: Error | null;
  readonly sending: boolean;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly onShow: (where: string, kind: Doubt['kind']) => void;
}

/** What to look at before the paper is frozen. It advises: only a paper with nothing in it cannot be sent. */
export function DoubtsDialog({ doubts, registration, error, sending, onSend, onClose, onShow }: DoubtsDialogProps) {
  const blocked = doubts.some((doubt) => doubt.blocks);
  return (
    <Modal opened onClose={onClose} title="На подпись" size="lg">
      {doubts.length === 0 ? (
        <p className="doubts-lead">Замечаний нет. Текст и файл Word будут заморожены: печатать и подписывать будут именно их.</p>
      ) : (
        <p className="doubts-lead">
          {blocked
            ? 'Отправить пока нельзя:'
            : `Стоит проверить: ${countWord(doubts.length, 'место', 'места', 'мест')}. Нажмите на строку, чтобы перейти к месту на листе.`}
        </p>
      )}
      <ul className="doubts">
        {doubts.map((doubt) => (
          <li key={`${doubt.kind} ${doubt.where ?? ''} ${doubt.text}`}>
            {doubt.where === null ? (
              <span className="doubt">{doubt.text}</span>
            ) : (
              <button type="button" className="doubt" onClick={() => onShow(doubt.where ?? '', doubt.kind)}>
                {doubt.text}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!blocked && registration}
      {error && (
        <p className="ui-error" role="alert">
          {problemText(error)}
        </p>
      )}
      <div className="buttons doubts-buttons">
        <Button
          variant="filled"
          disabled={blocked}
          loading={sending}
          onClick={onSend}
          data-autofocus={doubts.length === 0 ? true : undefined}
        >
          {doubts.length === 0 ? 'Отправить на подпись' : 'Всё верно, отправить'}
        </Button>
        <Button onClick={onClose}>Вернуться к тексту</Button>
      </div>
    </Modal>
  );
}
