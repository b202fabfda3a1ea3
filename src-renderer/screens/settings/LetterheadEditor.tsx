import { Button, SegmentedControl } from '@mantine/core';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { letterheadSchema, type Letterhead } from '../../../src-shared/documents/letterhead.ts';
import type { PaperDocument } from '../../../src-shared/paper/blocks.ts';
import { contentPaper } from '../../../src-shared/paper/contentPaper.ts';
import { useRead, useWrite } from '../../app/queries.ts';
import { PaperPages } from '../../preview/PaperPages.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { sayDone } from '../../ui/say.tsx';
import { WORDS } from '../../words.ts';
import { LETTERHEAD_PARTS } from './letterheadParts.ts';

export interface LetterheadEditorProps {
  readonly letterhead: Letterhead;
  readonly isDefault: boolean;
  /** A copy that has not been saved yet. */
  readonly isNew: boolean;
  readonly chooser: ReactNode;
}

/** Every parameter of a letterhead, part by part, beside an invented paper that shows at once what it does. */
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
          { onSuccess: () => sayDone(`Бланк «${draft.name}» – основной: новые документы начинаются на нём`) },
        ),
    });
  };
  const [partId, setPartId] = useState<string>(LETTERHEAD_PARTS[0].id);
  const { Fields, sample } = LETTERHEAD_PARTS.find(({ id }) => id === partId) ?? LETTERHEAD_PARTS[0];
  const paper = useMemo(() => contentPaper(sample, shown, { number: '7', date: sample.date }), [sample, shown]);
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
        <SegmentedControl
          aria-label="Часть бланка"
          className="settings-parts"
          data={LETTERHEAD_PARTS.map(({ id, word }) => ({ value: id, label: word }))}
          value={partId}
          onChange={setPartId}
        />
        <Fields value={draft} onChange={setDraft} />
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
          <div className={hasLyingSheet(paper) ? 'settings-pages-zoom lying' : 'settings-pages-zoom'}>
            <PaperPages paper={paper} />
          </div>
        </div>
      </section>
    </div>
  );
}

function hasLyingSheet(paper: PaperDocument): boolean {
  return paper.blocks.some((block) => block.kind === 'section' && block.orientation === 'landscape');
}

const SAVED_MAIN = 'Бланк сохранён: по нему печатаются черновики на этом бланке и новые документы';
const SAVED_OTHER = 'Бланк сохранён: выберите его в черновике («Бланк») или сделайте основным';

/** Which papers this letterhead is used for. */
function whatUses(isDefault: boolean, isNew: boolean): string {
  if (isDefault) return 'Основной бланк: новые документы начинаются на нём. Начатые по прошлому документу берут его бланк.';
  const use = 'Его выбирают в черновике («Бланк» над листом); чтобы на нём начинались новые документы, нажмите «Сделать основным».';
  return isNew ? `Копия ещё не сохранена. ${use}` : `Не основной бланк. ${use}`;
}
