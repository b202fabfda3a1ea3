import { useEffect, useRef, useState } from 'react';
import type { DirectoryHit } from '../../../src-shared/api/directoryApi.ts';
import { controlClause } from '../../../src-shared/documents/controlClause.ts';
import { readMention, type Mention } from '../../../src-shared/documents/mention.ts';
import type { Gender } from '../../../src-shared/russian/cases.ts';
import { Completion, type CompletionHandle } from '../Completion.tsx';
import { useAround, useEditor } from '../editorContext.ts';
import { mentionOf } from '../insertHit.ts';
import { putClause } from './clauseCommands.ts';

/** «Контроль возложить на …»: who, and where the name does not tell it, whether it is a man or a woman. */
export function ControlDialog() {
  const { control } = useAround();
  return control && <Open />;
}

function Open() {
  const session = useEditor();
  const { sheet, client } = session;
  const [text, setText] = useState('');
  const [asked, ask] = useState<Mention | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const completion = useRef<CompletionHandle>(null);
  useEffect(() => input.current?.focus(), []);
  const close = (): void => {
    session.show({ control: false });
    sheet.focusBody();
  };
  const put = (person: Mention, gender: Gender | null): void => {
    const clause = controlClause({ name: person.name, post: person.post, gender });
    sheet.run(putClause({ role: 'control', text: clause.text, responsible: [person] }));
    close();
    if (!clause.sure)
      session.show({ notice: { kind: 'said', text: 'Проверьте окончания в пункте о контроле: падеж не наверняка верен.' } });
  };
  /** Only where the endings depend on it is the gender asked: initials do not tell it. */
  const take = (person: Mention, gender: Gender | null): void => {
    const known = gender !== null || controlClause({ name: person.name, gender: null }).sure;
    if (known) put(person, gender);
    else ask(person);
  };
  const pick = (hit: DirectoryHit): void => {
    client.call('person.list', {}).then(
      (people) => take(mentionOf(hit), people.find(({ id }) => id === hit.id)?.gender ?? null),
      (error: Error) => session.show({ notice: { kind: 'said', text: error.message } }),
    );
  };
  return (
    <div
      className="pe-control"
      role="dialog"
      aria-label="На кого возложить контроль"
      onKeyDown={(event) => event.code === 'Escape' && close()}
    >
      {asked === null ? (
        <span className="pe-control-field">
          <input
            ref={input}
            className="pe-input"
            aria-label="На кого возложить контроль"
            placeholder="На кого: Фамилия И.О., должность"
            maxLength={300}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (completion.current?.key(event.nativeEvent)) return;
              if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return;
              event.preventDefault();
              const person = readMention(text);
              if (person) take(person, null);
              else if (text.trim() !== '') put({ name: text.trim() }, null);
            }}
          />
          {text !== '' && <Completion ref={completion} text={text} kinds={PEOPLE} anchor={input} onPick={pick} />}
        </span>
      ) : (
        <span role="group" aria-label={`${asked.name}: мужчина или женщина?`}>
          {`${asked.name}: `}
          <button type="button" className="pe-button" autoFocus onClick={() => put(asked, 'male')}>
            мужчина
          </button>{' '}
          <button type="button" className="pe-button" onClick={() => put(asked, 'female')}>
            женщина
          </button>
        </span>
      )}
      <button type="button" className="pe-button" aria-label="Закрыть" title="Esc" onClick={close}>
        ×
      </button>
    </div>
  );
}

const PEOPLE = ['person'] as const;
