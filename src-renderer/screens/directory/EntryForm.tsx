import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { useAllowed } from '../../app/session.ts';
import { Problem } from '../../ui/Problem.tsx';
import { WORDS } from '../../words.ts';

export interface EntryFormProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly error: Error | null;
  readonly pending: boolean;
  /** Why it cannot be saved yet; `null` when it can. */
  readonly lacks: string | null;
  /** What looks like a slip: asked once before saving; `null` when nothing does. */
  readonly slip?: string | null;
  readonly archived?: { readonly value: boolean; readonly set: (value: boolean) => void };
  readonly onSave: (force: boolean) => void;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}

/** The side form of an entry: its fields, the question about a double, save and close. */
export function EntryForm({ title, children, error, pending, lacks, slip = null, archived, onSave, onClose, onOpen }: EntryFormProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const allowed = useAllowed('directory');
  const double = error instanceof Refusal && error.code === 'conflict' ? error : null;
  const other = double?.details?.['id'];
  return (
    <form
      className="card form directory-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (lacks !== null) return;
        if (slip === null) onSave(false);
        else setAsked(slip);
      }}
      onKeyDown={(event) => {
        if (event.code === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <h2>{title}</h2>
      {children}
      {archived && (
        <Checkbox
          label="В архиве: больше не предлагать"
          checked={archived.value}
          onChange={(event) => archived.set(event.currentTarget.checked)}
        />
      )}
      <div className="directory-foot">
        {error && !double && <Problem error={error} />}
        {slip !== null && asked === slip && !error && (
          <div className="note" role="alert">
            <p className="directory-double">{slip}</p>
            <Button onClick={() => onSave(false)}>Всё равно сохранить</Button>
          </div>
        )}
        {double && (
          <div className="note" role="alert">
            <p className="directory-double">{double.message}</p>
            <div className="buttons">
              {typeof other === 'string' && <Button onClick={() => onOpen(other)}>Открыть имеющуюся запись</Button>}
              <Button onClick={() => onSave(true)}>Всё равно добавить</Button>
            </div>
          </div>
        )}
        <div className="buttons">
          <Button
            type="submit"
            variant="filled"
            loading={pending}
            disabled={!allowed || lacks !== null}
            title={allowed ? (lacks ?? undefined) : 'Менять справочники может тот, кому это разрешено ролью'}
          >
            {WORDS.save}
          </Button>
          <Button onClick={onClose}>Закрыть</Button>
        </div>
      </div>
    </form>
  );
}
