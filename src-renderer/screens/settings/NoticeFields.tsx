import { Checkbox, TextInput } from '@mantine/core';
import type { NoticeLayout } from '../../../src-shared/documents/noticeLayout.ts';
import { Choice } from './Choice.tsx';
import type { LetterheadFieldsProps } from './letterheadFieldsProps.ts';
import { NOTICE_ALIGN_WORDS } from './letterheadWords.ts';

/** How a notice is printed; on a website the site decides. */
export function NoticeFields({ value, onChange }: LetterheadFieldsProps) {
  const layout = value.notice;
  const set = (change: Partial<NoticeLayout>): void => onChange({ ...value, notice: { ...layout, ...change } });
  return (
    <fieldset className="settings-group">
      <legend>Сообщение в файле Word и на печати</legend>
      <div className="form-row">
        <Choice label="Заголовок" words={NOTICE_ALIGN_WORDS} value={layout.titleAlign} onChange={(titleAlign) => set({ titleAlign })} />
        <TextInput
          label="Знак перечисления"
          value={layout.bullet}
          maxLength={4}
          onChange={(event) => set({ bullet: event.currentTarget.value })}
        />
      </div>
      <Checkbox label="Заголовок жирно" checked={layout.titleBold} onChange={(event) => set({ titleBold: event.currentTarget.checked })} />
      <Checkbox
        label="Название организации над заголовком"
        checked={layout.organisation}
        onChange={(event) => set({ organisation: event.currentTarget.checked })}
      />
      <p className="muted settings-hint">На сайт сообщение идёт без оформления: как оно выглядит там, решает сайт.</p>
    </fieldset>
  );
}
