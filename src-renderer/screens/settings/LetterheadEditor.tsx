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
  readonly chooser: ReactNode;
}

/** Every parameter of a letterhead beside an invented protocol that shows at once what it does. */
export function LetterheadEditor({ letterhead, isDefault, chooser }: LetterheadEditorProps) {
  const [draft, setDraft] = useState(letterhead);
  const save = useWrite('letterhead.save', { quiet: true });
  const department = useRead('department.get', {});
  const makeDefault = useWrite('department.save');
  const checked = letterheadSchema.safeParse(draft);
  const shown = useDeferredValue(checked.success ? draft : letterhead);
  const fields = { value: draft, onChange: setDraft };
  return (
    <div className="settings-split">
      <form
        className="settings-scroll"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(draft, { onSuccess: () => sayDone('Бланк сохранён: новые и открытые черновики печатаются по нему') });
        }}
      >
        {chooser}
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
              <Button onClick={() => makeDefault.mutate({ ...department.data, letterheadId: draft.id })}>Сделать основным</Button>
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
