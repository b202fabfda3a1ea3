import { Button } from '@mantine/core';
import { problemText } from './problemText.ts';

/** A failure shown in the place where its answer was to stand. */
export function Problem({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  return (
    <div className="problem" role="alert">
      <span>{problemText(error)}</span>
      {again && <Button onClick={again}>Повторить</Button>}
    </div>
  );
}
