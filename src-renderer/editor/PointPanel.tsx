import { memo } from 'react';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import type { DeadlineLine, Performer, PointMark } from '../../src-shared/documents/point.ts';
import { countWord } from '../../src-shared/russian/plural.ts';
import { bodyLayout } from './bodyLayout.ts';
import { readDeadlineLine } from '../../src-shared/documents/deadlineLine.ts';
import { useCounting } from '../app/counting.tsx';
import { explainDeadline } from './explainDeadline.ts';
import { useAround, useEditor, useLook } from './editorContext.ts';
import { PanelField } from './PanelField.tsx';
import { PeopleList } from './PeopleList.tsx';
import type { Place } from './place.ts';
import { setMark } from './pointLevels.ts';
import { readTyped } from './readTyped.ts';
import { referencesIn } from './references.ts';
import { pointsBelow, removePoint } from './removePoint.ts';
import { is, pointAttrs, type PointAttrs } from './schema.ts';
import { typedInField } from './steps.ts';

const MARKS: readonly (readonly [PointMark, string, string])[] = [
  ['number', 'Номер', ''],
  ['bullet', 'Тире', 'Ctrl+Shift+Д'],
  ['heading', 'Адресат', 'Строка адресата без номера, Ctrl+Shift+Р'],
];

/** The properties of the point under the caret. */
export const PointPanel = memo(function PointPanel({ place }: { readonly place: Place }) {
  const { sheet, scope } = useEditor();
  const { labels, head, tab } = useLook();
  const { panelField } = useAround();
  const counting = useCounting();
  const attrs = pointAttrs(place.node);
  const label = labels.get(attrs.id);
  const name = label?.text.replace(/\.$/, '') ?? '';
  const deadline = attrs.deadline;
  const reading = deadline ? explainDeadline(deadline.words, place.node.textContent, head.date, scope.today, counting) : null;
  // A list in an annex or notice asks nothing of anybody.
  const isTask = !is(sheet.state.doc, 'partsDoc');
  const references = referencesIn(place.node.textContent);
  const inherited = inheritedPerformers(place);
  const below = pointsBelow(place);

  const set = <K extends keyof PointAttrs>(key: K, value: PointAttrs[K], typing = false): void => {
    const tr = sheet.state.tr.setNodeAttribute(place.pos, key, value);
    sheet.dispatch(typing ? typedInField(tr, `panel:${key}:${attrs.id}`) : tr);
  };
  const writeDeadline = (text: string): void =>
    set('deadline', deadlineOf(text, deadline, bodyLayout(head.kind, tab, scope.letterhead).deadlineLead), true);
  const addPerformer = (performer: Performer): void => set('performers', [...attrs.performers, performer]);

  return (
    <section className="pe-panel" aria-label={`Пункт ${name}`}>
      <h2 className="pe-panel-title">{attrs.mark === 'heading' ? 'Строка адресата' : `Пункт ${name}`}</h2>
      {isTask && (
        <>
          <PeopleList
            label="Адресаты"
            items={attrs.performers.map((performer) => performer.text)}
            onRemove={(index) =>
              set(
                'performers',
                attrs.performers.filter((_each, at) => at !== index),
              )
            }
          />
          {attrs.performers.length === 0 && inherited && (
            <p className="pe-note">{`От пункта выше: ${inherited.map((each) => each.text).join(', ')}`}</p>
          )}
          <PanelField
            label={attrs.performers.length === 0 ? 'Добавить адресата' : 'Ещё адресат'}
            name="performers"
            text=""
            placeholder="группа, школа или человек (@)"
            maxLength={1000}
            wantsFocus={panelField === 'performers'}
            onEnter={(text) => text.trim() !== '' && addPerformer({ kind: 'words', text: text.trim() })}
            complete={{ kinds: ['audience', 'institution', 'person'], pick: (hit) => addPerformer(performerOf(hit)) }}
          />
          <PeopleList
            label="Ответственный"
            items={attrs.responsible.map((person) => person.wording ?? person.name)}
            onRemove={(index) =>
              set(
                'responsible',
                attrs.responsible.filter((_each, at) => at !== index),
              )
            }
          />
          <PanelField
            label={attrs.responsible.length === 0 ? 'Добавить ответственного' : 'Ещё ответственный'}
            name="responsible"
            text=""
            placeholder="Фамилия И.О."
            maxLength={300}
            onEnter={(text) =>
              text.trim() !== '' &&
              set('responsible', [...attrs.responsible, readTyped(text.trim(), null, scope.letterhead.protocol.attendeesStyle)])
            }
            complete={{
              kinds: ['person'],
              pick: (hit) =>
                set('responsible', [...attrs.responsible, { personId: hit.id, name: hit.title, ...(hit.post ? { post: hit.post } : {}) }]),
            }}
          />
          <PanelField
            label="Срок – как в тексте"
            name="deadline"
            text={deadline?.words ?? ''}
            placeholder="до 20.05.2026, постоянно…"
            wantsFocus={panelField === 'deadline'}
            onText={writeDeadline}
            {...(reading ? { note: reading.text, noteTone: reading.tone } : {})}
          />
          {deadline && (
            <PanelField
              label="Слова перед сроком"
              name="deadlineLead"
              text={deadline.lead}
              placeholder="ничего"
              maxLength={100}
              onText={(lead) => set('deadline', { ...deadline, lead }, true)}
            />
          )}
        </>
      )}
      <fieldset className="pe-marks">
        <legend>Вид строки</legend>
        {MARKS.map(([mark, words, hint]) => (
          <button
            key={mark}
            type="button"
            className="pe-button"
            title={hint}
            aria-pressed={attrs.mark === mark}
            onClick={() => mark !== attrs.mark && sheet.run(setMark(mark))}
          >
            {words}
          </button>
        ))}
      </fieldset>
      {attrs.mark !== 'heading' && (
        <PanelField
          label="Номер, как печатается"
          name="label"
          text={label?.text ?? ''}
          maxLength={40}
          onText={(text) => set('label', text, true)}
          {...(attrs.label === null ? {} : { note: 'Изменён вручную.' })}
        />
      )}
      {attrs.label !== null && (
        <button type="button" className="pe-button" onClick={() => set('label', null)}>
          Вернуть номер по порядку
        </button>
      )}
      <button
        type="button"
        className="pe-button"
        title="Ctrl+Shift+Backspace"
        onClick={() => {
          sheet.run(removePoint);
          sheet.focusBody();
        }}
      >
        {below === 0 ? 'Удалить пункт' : `Удалить пункт и ${countWord(below, 'подпункт', 'подпункта', 'подпунктов')}`}
      </button>
      {references.length > 0 && (
        <div className="pe-panel-field">
          <span className="pe-panel-label">Ссылки в тексте</span>
          <ul className="pe-references">
            {references.map((reference) => (
              <li key={reference}>{reference}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
});

export function performerOf(hit: DirectoryHit): Performer {
  return { kind: hit.kind, id: hit.id, text: hit.title };
}

/** What is typed as a deadline; «Срок исполнения: …» brings its own lead, nothing at all takes the deadline away. */
function deadlineOf(text: string, before: DeadlineLine | null, lead: string): DeadlineLine | null {
  if (text.trim() === '') return null;
  return readDeadlineLine(text) ?? { lead: before?.lead ?? lead, words: text };
}

/** Performers of the nearest point above in the tree that names any. */
function inheritedPerformers({ parent, index, node }: Place): readonly Performer[] | null {
  let level = pointAttrs(node).level;
  for (let k = index - 1; k >= 0; k -= 1) {
    const attrs = pointAttrs(parent.child(k));
    if (attrs.level >= level) {
      if (attrs.mark === 'heading' && attrs.level === level) return attrs.performers.length > 0 ? attrs.performers : null;
      continue;
    }
    level = attrs.level;
    if (attrs.performers.length > 0) return attrs.performers;
  }
  return null;
}
