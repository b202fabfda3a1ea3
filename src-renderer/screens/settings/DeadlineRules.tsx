import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { countWord } from '../../../src-shared/russian/plural.ts';
import type { TrackingSettings } from '../../../src-shared/tracking/trackingSettings.ts';
import { useRead, useWrite } from '../../app/queries.ts';
import { Problem } from '../../ui/Problem.tsx';
import { sayDone } from '../../ui/say.tsx';
import { WORDS } from '../../words.ts';
import { DAY_OFF_WORDS } from '../dayOffWords.ts';
import { Choice } from './Choice.tsx';
import { NumberField } from './NumberField.tsx';
import { SchoolYearFields } from './SchoolYearFields.tsx';

/** How the department counts its days. */
export function DeadlineRules() {
  const settings = useRead('calendar.settings', {});
  // Here, not in the form: what was stored draws the form anew, and a form that is gone says nothing.
  const save = useWrite('calendar.saveSettings', { quiet: true });
  if (settings.error) return <Problem error={settings.error} again={() => void settings.refetch()} />;
  if (!settings.data) return null;
  return (
    <Fields
      key={JSON.stringify(settings.data)}
      settings={settings.data}
      error={save.error}
      pending={save.isPending}
      onSave={(draft) => save.mutate(draft, { onSuccess: ({ moved }) => sayDone(movedText(moved)) })}
    />
  );
}

interface FieldsProps {
  readonly settings: TrackingSettings;
  readonly error: Error | null;
  readonly pending: boolean;
  readonly onSave: (draft: TrackingSettings) => void;
}

function Fields({ settings, error, pending, onSave }: FieldsProps) {
  const [draft, setDraft] = useState(settings);
  const set = (change: Partial<TrackingSettings>): void => setDraft((before) => ({ ...before, ...change }));
  return (
    <form
      className="card form settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      <h2>Сроки</h2>
      <div className="form-row">
        <Choice
          label="Срок пришёлся на выходной"
          words={DAY_OFF_WORDS}
          value={draft.dayOffRule}
          onChange={(dayOffRule) => set({ dayOffRule })}
        />
        <NumberField
          label="Напоминать за столько дней"
          min={0}
          max={60}
          value={draft.remindDays}
          onChange={(remindDays) => set({ remindDays })}
        />
      </div>
      <Checkbox
        label="Нерабочие дни по указам президента (2020, 2021) считать выходными"
        checked={draft.presidentialDaysOff}
        onChange={(event) => set({ presidentialDaysOff: event.currentTarget.checked })}
      />
      <SchoolYearFields school={draft.school} onChange={(school) => set({ school })} />
      <p className="muted directory-members">
        Изменения сдвинут сроки, которые ещё ждут исполнения и не переносились вручную; исполненное останется как есть.
      </p>
      {error && <Problem error={error} />}
      <div className="buttons">
        <Button type="submit" variant="filled" loading={pending}>
          {WORDS.save}
        </Button>
      </div>
    </form>
  );
}

/** What saving has done to the days that are awaited. */
export function movedText(moved: number): string {
  return moved === 0 ? 'Сохранено, сроки не изменились' : `Сохранено, передвинуто: ${countWord(moved, 'срок', 'срока', 'сроков')}`;
}
