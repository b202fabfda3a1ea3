import { Checkbox, TextInput } from '@mantine/core';
import type { FixedWord } from '../../../src-shared/documents/fixedWord.ts';
import { Choice } from './Choice.tsx';
import { WORD_ALIGN_WORDS } from './letterheadWords.ts';

export interface FixedWordFieldsProps {
  readonly name: string;
  readonly word: FixedWord;
  readonly onChange: (word: FixedWord) => void;
}

/** A fixed word of a paper with its place and weight. */
export function FixedWordFields({ name, word, onChange }: FixedWordFieldsProps) {
  return (
    <div className="form-row">
      <TextInput label={name} value={word.text} onChange={(event) => onChange({ ...word, text: event.currentTarget.value })} />
      <Choice label="Где" words={WORD_ALIGN_WORDS} value={word.align} onChange={(align) => onChange({ ...word, align })} />
      <Checkbox
        className="fixed"
        label="жирно"
        checked={word.bold}
        onChange={(event) => onChange({ ...word, bold: event.currentTarget.checked })}
      />
    </div>
  );
}
