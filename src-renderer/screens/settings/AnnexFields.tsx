import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { AnnexLayout } from '../../../src-shared/documents/annexLayout.ts';
import { Choice } from './Choice.tsx';
import type { LetterheadFieldsProps } from './letterheadFieldsProps.ts';
import { DATE_WORDS, PAGE_NUMBERS_WORDS } from './letterheadWords.ts';
import { NumberField } from './NumberField.tsx';

/** How annexes are headed, and how the tables of plans look. */
export function AnnexFields({ value, onChange }: LetterheadFieldsProps) {
  const layout = value.annex;
  const set = (change: Partial<AnnexLayout>): void => onChange({ ...value, annex: { ...layout, ...change } });
  const plan = (change: Partial<AnnexLayout['plan']>): void => set({ plan: { ...layout.plan, ...change } });
  const margin = (change: Partial<AnnexLayout['plan']['landscape']>): void => plan({ landscape: { ...layout.plan.landscape, ...change } });
  const { landscape } = layout.plan;
  return (
    <>
      <fieldset className="settings-group">
        <legend>Приложение</legend>
        <div className="form-row">
          <TextInput label="Слово" value={layout.word} onChange={(event) => set({ word: event.currentTarget.value })} />
          <TextInput
            label="Чей приказ, в родительном падеже"
            placeholder="Управления образования"
            value={layout.author}
            onChange={(event) => set({ author: event.currentTarget.value })}
          />
          <Choice label="Дата" words={DATE_WORDS} value={layout.dateStyle} onChange={(dateStyle) => set({ dateStyle })} />
        </div>
        <Textarea
          label="Отметка о приложении"
          description="{annex} – «Приложение № 1», {to} – «к приказу …», {date} – дата, {number} – номер"
          autosize
          minRows={2}
          value={layout.referencePattern}
          onChange={(event) => set({ referencePattern: event.currentTarget.value })}
        />
        <Textarea
          label="Отметка об утверждении"
          description="{approved} – «УТВЕРЖДЁН» в нужном роде, {by} – «приказом …», {date} – дата, {number} – номер"
          autosize
          minRows={2}
          value={layout.approvedPattern}
          onChange={(event) => set({ approvedPattern: event.currentTarget.value })}
        />
        <div className="form-row">
          <NumberField
            label="Ширина отметки справа, мм"
            value={layout.referenceWidthMm}
            min={40}
            max={160}
            onChange={(referenceWidthMm) => set({ referenceWidthMm })}
          />
          <Choice
            label="Номера страниц"
            words={PAGE_NUMBERS_WORDS}
            value={layout.pageNumbers}
            onChange={(pageNumbers) => set({ pageNumbers })}
          />
          <Checkbox
            label="заголовок жирно"
            checked={layout.titleBold}
            onChange={(event) => set({ titleBold: event.currentTarget.checked })}
          />
        </div>
      </fieldset>
      <fieldset className="settings-group">
        <legend>Таблица плана</legend>
        <div className="form-row">
          <NumberField
            label="Размер шрифта, пт"
            value={layout.plan.textSize}
            min={7}
            max={16}
            step={0.5}
            onChange={(textSize) => plan({ textSize })}
          />
          <NumberField label="Слева, мм" value={landscape.left} min={5} max={60} onChange={(left) => margin({ left })} />
          <NumberField label="Справа, мм" value={landscape.right} min={5} max={60} onChange={(right) => margin({ right })} />
          <NumberField label="Сверху, мм" value={landscape.top} min={5} max={60} onChange={(top) => margin({ top })} />
          <NumberField label="Снизу, мм" value={landscape.bottom} min={5} max={60} onChange={(bottom) => margin({ bottom })} />
        </div>
        <p className="muted settings-hint">Поля – альбомного листа; книжный план берёт поля бланка.</p>
        <div className="buttons">
          <Checkbox
            label="шапка таблицы жирно"
            checked={layout.plan.headerBold}
            onChange={(event) => plan({ headerBold: event.currentTarget.checked })}
          />
          <Checkbox
            label="разделы жирно"
            checked={layout.plan.sectionBold}
            onChange={(event) => plan({ sectionBold: event.currentTarget.checked })}
          />
          <Checkbox
            label="точка после номера строки"
            checked={layout.plan.labelDot}
            onChange={(event) => plan({ labelDot: event.currentTarget.checked })}
          />
        </div>
      </fieldset>
    </>
  );
}
