import { Button } from '@mantine/core';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { letterheadSchema, type Letterhead } from '../../../src-shared/documents/letterhead.ts';
import { protocolPaper } from '../../../src-shared/paper/protocolPaper.ts';
import { useRead, useWrite } from '../../app/queries.ts';
import { PaperPages } from '../../preview/PaperPages.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { sayDone } from '../../ui/say.tsx';
import { WORDS } from '../../words.ts';
import { HeadRowsFields } from './HeadRowsFields.tsx';
import { PageFields } from './PageFields.tsx';
import { PatternFields } from './PatternFields.tsx';
import { sampleProtocol } from './sampleProtocol.ts';
import { WordsFields } from './WordsFields.tsx';

export interface LetterheadEditorProps {
  readonly letterhead: Letterhead;
  readonly isDefault: boolean;
  /** A copy that has not been saved yet. */
  readonly isNew: boolean;
  readonly chooser: ReactNode;
}

/** Every parameter of a letterhead beside an invented protocol that shows at once what it does. */
export function LetterheadEditor({ letterhead, isDefault, isNew, chooser }: LetterheadEditorProps) {
  const [draft, setDraft] = useState(letterhead);
  const save = useWrite('letterhead.save', { quiet: true });
  const department = useRead('department.get', {});
  const makeDefault = useWrite('department.save');
  const checked = letterheadSchema.safeParse(draft);
  const shown = useDeferredValue(checked.success ? draft : letterhead);
  const makeMain = (): void => {
    const current = department.data;
    if (!current) return;
    // Saved first: a copy that is not in the data file cannot be the main one.
    save.mutate(draft, {
      onSuccess: () =>
        makeDefault.mutate(
          { ...current, letterheadId: draft.id },
          { onSuccess: () => sayDone(`Бланк «${draft.name}» – основной: новые протоколы начинаются на нём`) },
        ),
    });
  };
  const fields = { value: draft, onChange: setDraft };
  return (
    <div className="settings-split">
      <form
        className="settings-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(draft, { onSuccess: () => sayDone(isDefault ? SAVED_MAIN : SAVED_OTHER) });
        }}
      >
        {chooser}
        <p className="muted letterhead-use">{whatUses(isDefault, isNew)}</p>
        <PageFields {...fields} />
        <HeadRowsFields {...fields} />
        <PatternFields {...fields} />
        <WordsFields {...fields} />
        <div className="settings-save">
          {save.error && <Problem error={save.error} />}
          <div className="buttons">
            <Button
              type="submit"
              variant="filled"
              loading={save.isPending}
              disabled={!checked.success}
              title={checked.success ? undefined : 'Исправьте пустые и слишком большие значения'}
            >
              {WORDS.save}
            </Button>
            <Button disabled={draft === letterhead} onClick={() => setDraft(letterhead)}>
              Вернуть как было
            </Button>
            {!isDefault && department.data && (
              <Button onClick={makeMain} loading={makeDefault.isPending} disabled={!checked.success}>
                Сделать основным
              </Button>
            )}
          </div>
        </div>
      </form>
      <section className="settings-preview" aria-label="Образец">
        <div className="settings-pages" tabIndex={0} role="region" aria-label="Страницы образца">
          <div className="settings-pages-zoom">
            <PaperPages paper={protocolPaper(sampleProtocol, shown, { number: '7', date: sampleProtocol.date })} />
          </div>
        </div>
      </section>
    </div>
  );
}

const SAVED_MAIN = 'Бланк сохранён: по нему печатаются черновики на этом бланке и новые протоколы';
const SAVED_OTHER = 'Бланк сохранён: выберите его в черновике («Бланк») или сделайте основным';

/** Which papers this letterhead is used for. */
function whatUses(isDefault: boolean, isNew: boolean): string {
  if (isDefault) return 'Основной бланк: новые протоколы начинаются на нём. Начатые по прошлому протоколу берут бланк прошлого.';
  const use = 'Его выбирают в черновике («Бланк» над листом); чтобы на нём начинались новые протоколы, нажмите «Сделать основным».';
  return isNew ? `Копия ещё не сохранена. ${use}` : `Не основной бланк. ${use}`;
}
