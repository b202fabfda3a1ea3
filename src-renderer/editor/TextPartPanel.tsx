import { memo } from 'react';
import type { TextRole } from '../../src-shared/documents/bodyPart.ts';
import { useEditor, useHead } from './editorContext.ts';
import { mentionOf } from './insertHit.ts';
import { PanelField } from './PanelField.tsx';
import { makePoint } from './partsCommands.ts';
import { PeopleList } from './PeopleList.tsx';
import type { Place } from './place.ts';
import { readTyped } from './readTyped.ts';
import { is, speechAttrs, type SpeechAttrs } from './schema.ts';

/** Running text: how it becomes a list; in a notice what it tells and who is named as a speaker. */
export const TextPartPanel = memo(function TextPartPanel({ place }: { readonly place: Place }) {
  const { sheet, scope } = useEditor();
  const isNotice = useHead().kind === 'notice';
  const { role, speakers } = speechAttrs(place.node);
  if (!is(place.parent, 'partsDoc')) {
    return (
      <section className="pe-panel" aria-label="Преамбула">
        <h2 className="pe-panel-title">Преамбула</h2>
        <p className="pe-note">
          Основание приказа: «На основании приказа … от … № …», «В целях …». Tab или Enter на пустой строке – к пунктам.
        </p>
      </section>
    );
  }
  const set = <K extends keyof SpeechAttrs>(key: K, value: SpeechAttrs[K]): void =>
    sheet.dispatch(sheet.state.tr.setNodeAttribute(place.pos, key, value));
  const style = scope.letterhead.protocol.attendeesStyle;
  const list = (mark: 'number' | 'bullet'): void => {
    sheet.run(makePoint(mark));
    sheet.focusBody();
  };
  return (
    <section className="pe-panel" aria-label="Текст">
      <h2 className="pe-panel-title">Текст</h2>
      <fieldset className="pe-marks">
        <legend>Сделать списком</legend>
        <button type="button" className="pe-button" title="Или напишите «1. » в начале строки" onClick={() => list('number')}>
          1. 2. 3.
        </button>
        <button type="button" className="pe-button" title="Или напишите «– » в начале строки" onClick={() => list('bullet')}>
          – с тире
        </button>
      </fieldset>
      {isNotice && (
        <>
          <label className="pe-panel-field">
            <span className="pe-panel-label">О чём этот текст</span>
            <select
              className="pe-input"
              value={role ?? ''}
              onChange={(event) => set('role', ROLES.find(([each]) => each === event.currentTarget.value)?.[0] ?? null)}
            >
              <option value="">не указано</option>
              {ROLES.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <PeopleList
            label="Названы выступавшими"
            items={speakers.map((person) => person.wording ?? person.name)}
            onRemove={(index) =>
              set(
                'speakers',
                speakers.filter((_each, at) => at !== index),
              )
            }
          />
          <PanelField
            label="Добавить выступавшего"
            name="speakers"
            text=""
            placeholder="Фамилия И.О."
            maxLength={300}
            onEnter={(text) => text.trim() !== '' && set('speakers', [...speakers, readTyped(text.trim(), null, style)])}
            complete={{ kinds: PEOPLE, pick: (hit) => set('speakers', [...speakers, mentionOf(hit)]) }}
          />
        </>
      )}
    </section>
  );
});

const PEOPLE = ['person'] as const;

const ROLES: readonly (readonly [TextRole, string])[] = [
  ['lead', 'что, где и когда состоялось'],
  ['part', 'часть мероприятия'],
  ['speakers', 'кто выступил'],
  ['outcome', 'что решено и что дальше'],
];
