import { memo } from 'react';
import type { SpeechKind, Tally } from '../../src-shared/documents/protocol.ts';
import { tallyText } from '../../src-shared/documents/wording.ts';
import { useEditor, useLook } from './editorContext.ts';
import { addPart, partPlace, removePart } from './hearingCommands.ts';
import { PanelField } from './PanelField.tsx';
import type { Place } from './place.ts';
import { agendaItemAttrs, hearingAttrs, is, schema, voteAttrs } from './schema.ts';
import { typedInField } from './steps.ts';

const PARTS: readonly (readonly [SpeechKind | 'decided' | 'vote', string])[] = [
  ['heard', 'Слушали'],
  ['spoke', 'Выступили'],
  ['text', 'Текст'],
  ['vote', 'Голосовали'],
  ['decided', 'Решили'],
];

/** Which questions a hearing covers, its parts, and the count of a vote. */
export const HearingPanel = memo(function HearingPanel({ place }: { readonly place: Place }) {
  const { sheet } = useEditor();
  const { state } = useLook();
  const attrs = hearingAttrs(place.node);
  const part = partPlace(state);
  const questions = questionsOf(state.doc.firstChild);
  const toggle = (id: string, on: boolean): void => {
    const kept = on ? [...attrs.agendaItemIds, id] : attrs.agendaItemIds.filter((each) => each !== id);
    const order = questions.map((question) => question.id);
    const ids = kept.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    // What was chosen by hand is not chosen again by the program.
    sheet.dispatch(sheet.state.tr.setNodeAttribute(place.pos, 'phantom', false).setNodeAttribute(place.pos, 'agendaItemIds', ids));
  };
  return (
    <section className="pe-panel" aria-label="Обсуждение">
      {part && is(part.node, 'vote') && <VoteFields place={part} />}
      {questions.length > 0 && (
        <fieldset className="pe-questions">
          <legend>Вопросы повестки</legend>
          {questions.map((question, index) => (
            <label key={question.id} className="pe-check">
              <input
                type="checkbox"
                checked={attrs.agendaItemIds.includes(question.id)}
                onChange={(event) => toggle(question.id, event.currentTarget.checked)}
              />
              <span>{`${index + 1}. ${question.title}`}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset className="pe-marks">
        <legend>Добавить ниже</legend>
        {PARTS.map(([kind, words]) => (
          <button
            key={kind}
            type="button"
            className="pe-button"
            onClick={() => {
              sheet.run(addPart(kind));
              sheet.focusBody();
            }}
          >
            {words}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="pe-button"
        onClick={() => {
          sheet.run(removePart);
          sheet.focusBody();
        }}
      >
        {place.node.childCount > 1 ? 'Убрать эту часть' : 'Убрать обсуждение'}
      </button>
    </section>
  );
});

function VoteFields({ place }: { readonly place: Place }) {
  const { sheet } = useEditor();
  const { id, tally } = voteAttrs(place.node);
  const now: Tally = tally ?? { for: 0, against: 0, abstained: 0 };
  const derived = tally ? tallyText(tally) : '';
  const write = (next: Tally): void => {
    const { tr } = sheet.state;
    tr.setNodeAttribute(place.pos, 'tally', next);
    // Words overtyped by hand stay; the others follow the count.
    if (place.node.textContent === derived)
      tr.replaceWith(place.pos + 1, place.pos + place.node.nodeSize - 1, schema.text(tallyText(next)));
    sheet.dispatch(typedInField(tr, `panel:tally:${id}`));
  };
  const fields: readonly (readonly [keyof Tally, string])[] = [
    ['for', '«за»'],
    ['against', '«против»'],
    ['abstained', '«воздержались»'],
  ];
  return (
    <fieldset className="pe-tally">
      <legend>Голоса</legend>
      {fields.map(([key, words]) => (
        <PanelField
          key={key}
          label={words}
          name={key}
          text={String(now[key])}
          maxLength={6}
          onText={(text) => /^\d{1,5}$/.test(text.trim()) && write({ ...now, [key]: Number(text) })}
        />
      ))}
    </fieldset>
  );
}

function questionsOf(agenda: Place['node'] | null): readonly { readonly id: string; readonly title: string }[] {
  const questions: { id: string; title: string }[] = [];
  agenda?.forEach((node) => {
    if (is(node, 'agendaItem') && node.content.size > 0) questions.push({ id: agendaItemAttrs(node).id, title: node.textContent });
  });
  return questions;
}
