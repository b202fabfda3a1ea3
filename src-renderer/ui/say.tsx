import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { problemText } from './problemText.ts';

const UNDO_MS = 10_000;

/** A short confirmation that needs no answer. */
export function sayDone(text: string): void {
  notifications.show({ message: text, color: 'blue', autoClose: 3000, withCloseButton: false });
}

/** What did not work, in the sentence the core gave; stays until it has had time to be read. */
export function sayProblem(error: unknown): void {
  notifications.show({ message: problemText(error), color: 'red', autoClose: 12_000, closeButtonProps: CLOSE });
}

/** What was done, with ten seconds to take it back; no question beforehand. Gives what the button does, for a key: once, and nothing when the time is over. */
export function sayUndo(text: string, undo: () => void): () => void {
  const until = performance.now() + UNDO_MS;
  let isTaken = false;
  const id = notifications.show({
    message: (
      <span className="say-undo">
        {text}
        <Button variant="subtle" onClick={() => take()}>
          Отменить
        </Button>
      </span>
    ),
    color: 'blue',
    autoClose: UNDO_MS,
    closeButtonProps: CLOSE,
  });
  const take = (): void => {
    if (isTaken) return;
    isTaken = true;
    notifications.hide(id);
    undo();
  };
  return () => {
    if (performance.now() < until) take();
  };
}

const CLOSE = { 'aria-label': 'Закрыть сообщение' };
