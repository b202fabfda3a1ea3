import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { WORDS } from '../words.ts';
import { problemText } from './problemText.ts';

export interface AskTextProps {
  readonly title: string;
  readonly label: string;
  readonly description?: string;
  /** One line: Enter sends it. */
  readonly oneLine?: boolean;
  readonly button: string;
  readonly error: Error | null;
  readonly pending: boolean;
  readonly onAnswer: (text: string) => void;
  readonly onClose: () => void;
}

/** A dialog for one text that must not be empty: a remark, a reason. Ctrl+Enter sends it, Enter too where it is one line. */
export function AskText({ title, label, description, oneLine = false, button, error, pending, onAnswer, onClose }: AskTextProps) {
  const [text, setText] = useState('');
  const empty = text.trim() === '';
  const send = (): void => {
    if (!empty && !pending) onAnswer(text);
  };
  const field = { label, description, value: text, error: error && problemText(error), 'data-autofocus': true };
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {oneLine ? (
          <TextInput {...field} maxLength={1000} onChange={(event) => setText(event.currentTarget.value)} />
        ) : (
          <Textarea
            {...field}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={5000}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.ctrlKey && event.code === 'Enter') send();
            }}
          />
        )}
        <div className="buttons">
          <Button
            type="submit"
            variant="filled"
            disabled={empty}
            loading={pending}
            title={empty ? `Заполните поле «${label}»` : oneLine ? 'Enter' : 'Ctrl+Enter'}
          >
            {button}
          </Button>
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}
