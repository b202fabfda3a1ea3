import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import {
  orderHeadFieldSchema,
  orderHeadRowSchema,
  type OrderHeadField,
  type OrderHeadRow,
} from '../../../src-shared/documents/orderLayout.ts';
import { AddRowMenu } from './AddRowMenu.tsx';
import { ALIGN_WORDS, options } from './letterheadWords.ts';
import { RowOrderButtons } from './RowOrderButtons.tsx';

const FIELD_WORDS: Readonly<Record<OrderHeadField, string>> = {
  organisation: 'Организация',
  kindWord: 'Вид документа',
  date: 'Дата',
  number: 'Номер',
  settlement: 'Населённый пункт',
  dateAndNumber: 'Дата слева, номер справа',
  dateSettlementNumber: 'Дата, населённый пункт и номер в строку',
  title: 'Заголовок',
};

export interface OrderHeadRowsFieldsProps {
  readonly rows: readonly OrderHeadRow[];
  readonly onChange: (rows: OrderHeadRow[]) => void;
}

/** The order of the head of an order: what is not in the list is not printed. */
export function OrderHeadRowsFields({ rows, onChange }: OrderHeadRowsFieldsProps) {
  const change = (index: number, part: Partial<OrderHeadRow>): void =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const absent = orderHeadFieldSchema.options.filter((field) => rows.every((row) => row.field !== field));
  return (
    <fieldset className="settings-group">
      <legend>Шапка приказа по порядку</legend>
      <table className="head-rows">
        <thead>
          <tr>
            <th>Строка</th>
            <th>Где</th>
            <th>Отступ, пт</th>
            <th>Жирно</th>
            <th>Порядок</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const name = FIELD_WORDS[row.field];
            return (
              <tr key={row.field}>
                <td>{name}</td>
                <td>
                  <NativeSelect
                    aria-label={`${name}: выравнивание`}
                    data={options(ALIGN_WORDS)}
                    value={row.align}
                    onChange={(event) => change(index, { align: orderHeadRowSchema.shape.align.parse(event.currentTarget.value) })}
                  />
                </td>
                <td>
                  <NumberInput
                    aria-label={`${name}: отступ сверху`}
                    className="head-space"
                    hideControls
                    min={0}
                    max={200}
                    value={row.spaceBefore}
                    onChange={(next) => {
                      if (typeof next === 'number') change(index, { spaceBefore: next });
                    }}
                  />
                </td>
                <td>
                  <Checkbox
                    aria-label={`${name}: жирно`}
                    checked={row.bold}
                    onChange={(event) => change(index, { bold: event.currentTarget.checked })}
                  />
                </td>
                <td>
                  <RowOrderButtons name={name} rows={rows} index={index} onChange={onChange} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <AddRowMenu
        absent={absent}
        words={FIELD_WORDS}
        onAdd={(field) => onChange([...rows, { field, bold: false, align: 'left', spaceBefore: 0 }])}
      />
    </fieldset>
  );
}
