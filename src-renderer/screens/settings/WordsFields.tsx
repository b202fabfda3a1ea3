import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { FixedWord } from '../../../src-shared/documents/fixedWord.ts';
import type { ProtocolLayout } from '../../../src-shared/documents/letterhead.ts';
import { Choice } from './Choice.tsx';
import { FixedWordFields } from './FixedWordFields.tsx';
import type { LetterheadFieldsProps } from './letterheadFieldsProps.ts';
import { NAME_ORDER_WORDS } from './letterheadWords.ts';

/** Fixed words of the course of the meeting and the signatures. */
export function WordsFields({ value, onChange }: LetterheadFieldsProps) {
  const layout = value.protocol;
  const set = (change: Partial<ProtocolLayout>): void => onChange({ ...value, protocol: { ...layout, ...change } });
  const word = (key: keyof ProtocolLayout['words']) => (next: FixedWord) => set({ words: { ...layout.words, [key]: next } });
  return (
    <>
      <fieldset className="settings-group">
        <legend>Слова в тексте</legend>
        <FixedWordFields name="Повестка" word={layout.agendaWord} onChange={(agendaWord) => set({ agendaWord })} />
        <FixedWordFields name="Слушали" word={layout.words.heard} onChange={word('heard')} />
        <FixedWordFields name="Выступили" word={layout.words.spoke} onChange={word('spoke')} />
        <FixedWordFields name="Решили" word={layout.words.decided} onChange={word('decided')} />
        <FixedWordFields name="Голосовали" word={layout.words.vote} onChange={word('vote')} />
        <TextInput
          label="Перед сроком"
          value={layout.deadlineLead}
          onChange={(event) => set({ deadlineLead: event.currentTarget.value })}
        />
        <Checkbox
          label="Выступление в той же строке после «Слушали:»"
          checked={layout.speechRunIn}
          onChange={(event) => set({ speechRunIn: event.currentTarget.checked })}
        />
      </fieldset>
      <fieldset className="settings-group">
        <legend>Подписи</legend>
        <div className="form-row">
          <Textarea
            label="Слева у председателя"
            autosize
            value={layout.chairSignature}
            onChange={(event) => set({ chairSignature: event.currentTarget.value })}
          />
          <Textarea
            label="Слева у секретаря"
            autosize
            value={layout.secretarySignature}
            onChange={(event) => set({ secretarySignature: event.currentTarget.value })}
          />
        </div>
        <Choice
          label="Имя справа"
          words={NAME_ORDER_WORDS}
          value={layout.signatureNameOrder}
          onChange={(signatureNameOrder) => set({ signatureNameOrder })}
        />
      </fieldset>
    </>
  );
}
