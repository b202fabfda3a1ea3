import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { OrderLayout } from '../../../src-shared/documents/orderLayout.ts';
import { Choice } from './Choice.tsx';
import { FixedWordFields } from './FixedWordFields.tsx';
import type { LetterheadFieldsProps } from './letterheadFieldsProps.ts';
import { DATE_WORDS, EXECUTOR_PLACE_WORDS, NAME_ORDER_WORDS, OPERATIVE_PLACE_WORDS } from './letterheadWords.ts';
import { LevelFields } from './LevelFields.tsx';
import { NumberField } from './NumberField.tsx';
import { OrderHeadRowsFields } from './OrderHeadRowsFields.tsx';

/** Everything about how an order looks. */
export function OrderFields({ value, onChange }: LetterheadFieldsProps) {
  const layout = value.order;
  const set = (change: Partial<OrderLayout>): void => onChange({ ...value, order: { ...layout, ...change } });
  return (
    <>
      <OrderHeadRowsFields rows={layout.head} onChange={(head) => set({ head })} />
      <fieldset className="settings-group">
        <legend>Вид документа, номер, дата и заголовок</legend>
        <div className="form-row">
          <TextInput label="Вид документа" value={layout.kindWord} onChange={(event) => set({ kindWord: event.currentTarget.value })} />
          <TextInput
            label="Номер: {number} – он сам"
            value={layout.numberPattern}
            onChange={(event) => set({ numberPattern: event.currentTarget.value })}
          />
          <Choice label="Дата" words={DATE_WORDS} value={layout.dateStyle} onChange={(dateStyle) => set({ dateStyle })} />
        </div>
        <div className="form-row">
          <NumberField
            label="Ширина заголовка, мм (0 – во всю строку)"
            value={layout.titleWidthMm}
            min={0}
            max={200}
            onChange={(titleWidthMm) => set({ titleWidthMm })}
          />
          <Checkbox
            label="заголовок в «ёлочках»"
            checked={layout.titleQuotes}
            onChange={(event) => set({ titleQuotes: event.currentTarget.checked })}
          />
        </div>
      </fieldset>
      <fieldset className="settings-group">
        <legend>Распорядительное слово</legend>
        <FixedWordFields name="Слово" word={layout.operative} onChange={(operative) => set({ operative })} />
        <Choice
          label="Строка"
          words={OPERATIVE_PLACE_WORDS}
          value={layout.operativePlace}
          onChange={(operativePlace) => set({ operativePlace })}
        />
      </fieldset>
      <fieldset className="settings-group">
        <legend>Пункты</legend>
        <LevelFields levels={layout.levels} onChange={(levels) => set({ levels })} />
        <div className="form-row">
          <TextInput
            label="Знак перечисления"
            value={layout.bullet}
            maxLength={4}
            onChange={(event) => set({ bullet: event.currentTarget.value })}
          />
          <TextInput
            label="Перед сроком"
            value={layout.deadlineLead}
            onChange={(event) => set({ deadlineLead: event.currentTarget.value })}
          />
        </div>
        <Checkbox
          label="После строки с адресатом номера снова с 1"
          checked={layout.headingRestarts}
          onChange={(event) => set({ headingRestarts: event.currentTarget.checked })}
        />
      </fieldset>
      <fieldset className="settings-group">
        <legend>Подпись и исполнитель</legend>
        <div className="form-row">
          <Choice
            label="Имя справа"
            words={NAME_ORDER_WORDS}
            value={layout.signatureNameOrder}
            onChange={(signatureNameOrder) => set({ signatureNameOrder })}
          />
          <NumberField
            label="Ширина должности, мм"
            value={layout.signatureWidthMm}
            min={40}
            max={160}
            onChange={(signatureWidthMm) => set({ signatureWidthMm })}
          />
        </div>
        <div className="form-row">
          <Textarea
            label="Отметка об исполнителе"
            description="{name} – кто, {post} – должность, {phone} – телефон"
            autosize
            minRows={2}
            value={layout.executorPattern}
            onChange={(event) => set({ executorPattern: event.currentTarget.value })}
          />
          <Choice
            label="Где она"
            words={EXECUTOR_PLACE_WORDS}
            value={layout.executorPlace}
            onChange={(executorPlace) => set({ executorPlace })}
          />
        </div>
      </fieldset>
    </>
  );
}
