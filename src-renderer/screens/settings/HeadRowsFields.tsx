import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { headFieldSchema, headRowSchema, type HeadField, type HeadRow } from '../../../src-shared/documents/letterhead.ts';
import type { LetterheadFieldsProps } from './letterheadFieldsProps.ts';
import { AddRowMenu } from './AddRowMenu.tsx';
import { ALIGN_WORDS, options } from './letterheadWords.ts';
import { RowOrderButtons } from './RowOrderButtons.tsx';

const FIELD_WORDS: Readonly<Record<HeadField, string>> = {
  organisation: 'Организация',
  title: 'Заголовок',
  date: 'Дата',
  number: 'Номер',
  dateAndNumber: 'Дата слева, номер справа',
  settlement: 'Населённый пункт',
  time: 'Время',
  place: 'Место проведения',
  chair: 'Председатель',
  secretary: 'Секретарь',
  attendees: 'Присутствовали',
};

/** The order of the sheet's head: what is not in the list is not printed. */
export function HeadRowsFields({ value, onChange }: LetterheadFieldsProps) {
  const rows = value.protocol.head;
  const put = (head: readonly HeadRow[]): void => onChange({ ...value, protocol: { ...value.protocol, head: [...head] } });
  const change = (index: number, part: Partial<HeadRow>): void => put(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const absent = headFieldSchema.options.filter((field) => rows.every((row) => row.field !== field));
  return (
    <fieldset className="settings-group">
      <legend>Шапка протокола по порядку</legend>
      <table className="head-rows">
        <thead>
          <tr>
            <th>Строка</th>
            <th>Слова перед значением</th>
            <th>Где</th>
            <th>Отступ, пт</th>
            <th>Жирно: слова, значение</th>
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
                  <TextInput
                    aria-label={`${name}: слова перед значением`}
                    value={row.label}
                    onChange={(event) => change(index, { label: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <NativeSelect
                    aria-label={`${name}: выравнивание`}
                    data={options(ALIGN_WORDS)}
                    value={row.align}
                    onChange={(event) => change(index, { align: headRowSchema.shape.align.parse(event.currentTarget.value) })}
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
                  <span className="buttons">
                    <Checkbox
                      aria-label={`${name}: слова жирно`}
                      checked={row.labelBold}
                      onChange={(event) => change(index, { labelBold: event.currentTarget.checked })}
                    />
                    <Checkbox
                      aria-label={`${name}: значение жирно`}
                      checked={row.bold}
                      onChange={(event) => change(index, { bold: event.currentTarget.checked })}
                    />
                  </span>
                </td>
                <td>
                  <RowOrderButtons name={name} rows={rows} index={index} onChange={put} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <AddRowMenu
        absent={absent}
        words={FIELD_WORDS}
        onAdd={(field) => put([...rows, { field, label: '', labelBold: false, bold: false, align: 'left', spaceBefore: 0 }])}
      />
    </fieldset>
  );
}
