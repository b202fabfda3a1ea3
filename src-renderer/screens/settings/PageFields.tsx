import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { LetterheadFieldsProps } from './letterheadFieldsProps.ts';
import { NumberField } from './NumberField.tsx';

/** Name, organisation, paper and type. */
export function PageFields({ value, onChange }: LetterheadFieldsProps) {
  const page = (change: Partial<typeof value.page>): void => onChange({ ...value, page: { ...value.page, ...change } });
  const text = (change: Partial<typeof value.text>): void => onChange({ ...value, text: { ...value.text, ...change } });
  return (
    <>
      <fieldset className="settings-group">
        <legend>Бланк</legend>
        <TextInput
          label="Название бланка"
          value={value.name}
          onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
        />
        <Textarea
          label="Организация вверху листа, по строкам"
          autosize
          minRows={2}
          maxRows={8}
          value={value.organisation.join('\n')}
          onChange={(event) => {
            const lines = event.currentTarget.value;
            onChange({ ...value, organisation: lines === '' ? [] : lines.split('\n') });
          }}
        />
      </fieldset>
      <fieldset className="settings-group">
        <legend>Поля и шрифт</legend>
        <div className="form-row">
          <NumberField label="Слева, мм" value={value.page.left} min={5} max={60} onChange={(left) => page({ left })} />
          <NumberField label="Справа, мм" value={value.page.right} min={5} max={60} onChange={(right) => page({ right })} />
          <NumberField label="Сверху, мм" value={value.page.top} min={5} max={60} onChange={(top) => page({ top })} />
          <NumberField label="Снизу, мм" value={value.page.bottom} min={5} max={60} onChange={(bottom) => page({ bottom })} />
        </div>
        <div className="form-row">
          <TextInput label="Шрифт" value={value.text.font} onChange={(event) => text({ font: event.currentTarget.value })} />
          <NumberField label="Размер, пт" value={value.text.size} min={8} max={20} step={0.5} onChange={(size) => text({ size })} />
          <NumberField
            label="Интервал"
            value={value.text.lineSpacing}
            min={1}
            max={2}
            step={0.05}
            onChange={(lineSpacing) => text({ lineSpacing })}
          />
        </div>
        <div className="form-row">
          <NumberField
            label="Абзацный отступ, мм"
            value={value.text.firstLineIndent}
            min={0}
            max={40}
            step={0.5}
            onChange={(firstLineIndent) => text({ firstLineIndent })}
          />
          <NumberField
            label="После абзаца, пт"
            value={value.text.spaceAfter}
            min={0}
            max={24}
            onChange={(spaceAfter) => text({ spaceAfter })}
          />
        </div>
        <Checkbox
          label="Выравнивать текст по ширине"
          checked={value.text.justify}
          onChange={(event) => text({ justify: event.currentTarget.checked })}
        />
        <Checkbox
          label="Номера страниц со второй, сверху посередине"
          checked={value.page.numbers}
          onChange={(event) => page({ numbers: event.currentTarget.checked })}
        />
      </fieldset>
    </>
  );
}
