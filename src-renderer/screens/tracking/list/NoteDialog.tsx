import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import { WORDS } from '../../../words.ts';

export interface NoteDialogProps {
  readonly count: number;
  readonly before: string;
  readonly onAnswer: (note: string) => void;
  readonly onClose: () => void;
}

/** One note for what is chosen; an empty one takes the note away. Ctrl+Enter writes it. */
export function NoteDialog({ count, before, onAnswer, onClose }: NoteDialogProps) {
  const [note, setNote] = useState(before);
  return (
    <Modal opened onClose={onClose} title={`Примечание: ${countWord(count, 'поручение', 'поручения', 'поручений')}`}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(note);
        }}
      >
        <Textarea
          label="Примечание"
          autosize
          minRows={3}
          maxRows={12}
          maxLength={5000}
          data-autofocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.ctrlKey && event.code === 'Enter') onAnswer(note);
          }}
        />
        <div className="buttons">
          <Button type="submit" variant="filled" title="Ctrl+Enter">
            Записать
          </Button>
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
