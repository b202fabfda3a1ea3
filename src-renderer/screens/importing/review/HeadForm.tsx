import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { memo } from 'react';
import type { PlainDate } from '../../../../src-shared/base/plainDate.ts';
import { documentKindSchema, KIND_WORDS, type DocumentKind } from '../../../../src-shared/documents/kinds.ts';
import { foldForSearch } from '../../../../src-shared/russian/fold.ts';
import { RuDateInput } from '../../../ui/RuDateInput.tsx';
import type { HeadEdits } from './headEdits.ts';
import type { HeadField } from './structure/structureOf.ts';

export interface HeadFormProps {
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly date: PlainDate | null;
  readonly title: string;
  /** The paper's own word. */
  readonly kindWord: string;
  readonly today: PlainDate;
  /** The fields to be shown as pointed at, by name with spaces between. */
  readonly lit: string;
  readonly mayChange: boolean;
  readonly onKind: (kind: DocumentKind) => void;
  readonly onEdit: (edits: HeadEdits) => void;
  /** A field has the focus: its words are shown in the source. */
  readonly onField: (field: HeadField) => void;
}

const KINDS = documentKindSchema.options.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }));

/** What a paper is found by, to be put right at once; drawn anew only when it says something else. */
export const HeadForm = memo(function HeadForm(props: HeadFormProps) {
  const { kind, number, date, title, kindWord, today, lit, mayChange, onKind, onEdit, onField } = props;
  const pointed = lit.split(' ');
  const own = foldForSearch(kindWord) === foldForSearch(KIND_WORDS[kind]) ? '' : kindWord;
  const field = (name: HeadField): { className: string; onFocus: () => void } => ({
    className: pointed.includes(name) ? `review-field review-field-${name} got-lit` : `review-field review-field-${name}`,
    onFocus: () => onField(name),
  });
  return (
    <div className="review-head">
      <div {...field('kindWord')}>
        <NativeSelect
          label={own === '' ? 'Вид' : `Вид: «${own}»`}
          data={KINDS}
          disabled={!mayChange}
          value={kind}
          onChange={(event) => onKind(documentKindSchema.parse(event.currentTarget.value))}
        />
      </div>
      <div {...field('number')}>
        <TextInput
          label="Номер"
          maxLength={50}
          disabled={!mayChange}
          value={number ?? ''}
          onChange={(event) => onEdit({ number: event.currentTarget.value })}
        />
      </div>
      <div {...field('date')}>
        <RuDateInput label="Дата" value={date} today={today} disabled={!mayChange} onChange={(day) => onEdit({ date: day })} />
      </div>
      <div {...field('title')}>
        <Textarea
          label={kind === 'protocol' ? 'Протокол чего' : 'Заголовок'}
          autosize
          minRows={1}
          maxRows={3}
          maxLength={2000}
          disabled={!mayChange}
          value={title}
          onChange={(event) => onEdit({ title: event.currentTarget.value })}
        />
      </div>
    </div>
  );
});
