import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { ProtocolLayout } from '../../../src-shared/documents/letterhead.ts';
import type { MentionStyle } from '../../../src-shared/documents/mention.ts';
import { Choice } from './Choice.tsx';
import { LevelFields } from './LevelFields.tsx';
import type { LetterheadFieldsProps } from './letterheadFieldsProps.ts';
import { ATTENDEES_WORDS, DATE_WORDS, HEARING_LABEL_WORDS, NAME_ORDER_WORDS, NUMBERING_WORDS, TIME_WORDS } from './letterheadWords.ts';

/** How title, dates, people and numbers are written. */
export function PatternFields({ value, onChange }: LetterheadFieldsProps) {
  const layout = value.protocol;
  const set = (change: Partial<ProtocolLayout>): void => onChange({ ...value, protocol: { ...layout, ...change } });
  return (
    <>
      <fieldset className="settings-group">
        <legend>Заголовок, дата и время</legend>
        <Textarea
          label="Заголовок"
          description="{meeting} – название совещания, {number} – номер"
          autosize
          minRows={2}
          value={layout.titlePattern}
          onChange={(event) => set({ titlePattern: event.currentTarget.value })}
        />
        <div className="form-row">
          <TextInput label="Номер" value={layout.numberPattern} onChange={(event) => set({ numberPattern: event.currentTarget.value })} />
          <Choice label="Дата" words={DATE_WORDS} value={layout.dateStyle} onChange={(dateStyle) => set({ dateStyle })} />
          <Choice label="Время" words={TIME_WORDS} value={layout.timeStyle} onChange={(timeStyle) => set({ timeStyle })} />
        </div>
      </fieldset>
      <fieldset className="settings-group">
        <legend>Люди</legend>
        <MentionFields name="Председатель и секретарь" style={layout.personStyle} onChange={(personStyle) => set({ personStyle })} />
        <MentionFields name="Присутствующие" style={layout.attendeesStyle} onChange={(attendeesStyle) => set({ attendeesStyle })} />
        <MentionFields name="Докладчик" style={layout.agendaSpeakerStyle} onChange={(agendaSpeakerStyle) => set({ agendaSpeakerStyle })} />
        <div className="form-row">
          <Choice
            label="Список присутствующих"
            words={ATTENDEES_WORDS}
            value={layout.attendeesLayout}
            onChange={(attendeesLayout) => set({ attendeesLayout })}
          />
          <TextInput
            label="Докладчик в повестке: {speaker} – кто"
            value={layout.agendaSpeakerPattern}
            onChange={(event) => set({ agendaSpeakerPattern: event.currentTarget.value })}
          />
        </div>
      </fieldset>
      <fieldset className="settings-group">
        <legend>Нумерация</legend>
        <div className="form-row">
          <Choice label="Номера решений" words={NUMBERING_WORDS} value={layout.numbering} onChange={(numbering) => set({ numbering })} />
          <Choice
            label="Номер вопроса"
            words={HEARING_LABEL_WORDS}
            value={layout.hearingLabel}
            onChange={(hearingLabel) => set({ hearingLabel })}
          />
          <TextInput
            label="Знак перечисления"
            value={layout.bullet}
            maxLength={4}
            onChange={(event) => set({ bullet: event.currentTarget.value })}
          />
        </div>
        <LevelFields levels={layout.levels} onChange={(levels) => set({ levels })} />
        <Checkbox
          label="После строки с адресатом номера снова с 1"
          checked={layout.headingRestarts}
          onChange={(event) => set({ headingRestarts: event.currentTarget.checked })}
        />
      </fieldset>
    </>
  );
}

interface MentionFieldsProps {
  readonly name: string;
  readonly style: MentionStyle;
  readonly onChange: (style: MentionStyle) => void;
}

function MentionFields({ name, style, onChange }: MentionFieldsProps) {
  return (
    <div className="form-row">
      <Choice label={name} words={NAME_ORDER_WORDS} value={style.nameOrder} onChange={(nameOrder) => onChange({ ...style, nameOrder })} />
      <TextInput
        label="Между именем и должностью"
        maxLength={10}
        value={style.separator}
        disabled={style.postFirst}
        onChange={(event) => onChange({ ...style, separator: event.currentTarget.value })}
      />
      <Checkbox
        label="сначала должность"
        checked={style.postFirst}
        onChange={(event) => onChange({ ...style, postFirst: event.currentTarget.checked })}
      />
    </div>
  );
}
