import { Selection } from 'prosemirror-state';
import { memo } from 'react';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import type { Mention } from '../../src-shared/documents/mention.ts';
import { composeAgendaSpeaker } from '../../src-shared/documents/wording.ts';
import { AddToDirectory } from './AddToDirectory.tsx';
import { useAround, useEditor, useLook } from './editorContext.ts';
import { speakerOf } from './fromDoc.ts';
import { newHearing } from './hearingCommands.ts';
import { PanelField } from './PanelField.tsx';
import type { Place } from './place.ts';
import { agendaItemAttrs, is, schema, type AgendaItemAttrs } from './schema.ts';
import { typedInField } from './steps.ts';

/** The properties of the question of the agenda under the caret. */
export const QuestionPanel = memo(function QuestionPanel({ place }: { readonly place: Place }) {
  const { sheet, scope } = useEditor();
  const { labels } = useLook();
  const { panelField } = useAround();
  const attrs = agendaItemAttrs(place.node);
  const next = place.index + 1 < place.parent.childCount ? place.parent.child(place.index + 1) : null;
  const line = is(next, 'speakerLine') ? next : null;
  const layout = scope.letterhead.protocol;

  const set = <K extends keyof AgendaItemAttrs>(key: K, value: AgendaItemAttrs[K], typing = false): void => {
    const tr = sheet.state.tr.setNodeAttribute(place.pos, key, value);
    sheet.dispatch(typing ? typedInField(tr, `panel:${key}:${attrs.id}`) : tr);
  };
  const setSpeaker = (mention: Mention, text: string, typing: boolean): void => {
    const { tr } = sheet.state;
    const at = place.pos + place.node.nodeSize;
    const node = schema.nodes.speakerLine.create({ mention }, text === '' ? null : schema.text(text));
    if (text === '' && line) tr.delete(at, at + line.nodeSize);
    else if (text !== '') tr.replaceWith(at, at + (line?.nodeSize ?? 0), node);
    tr.setSelection(Selection.near(tr.doc.resolve(place.pos + 1)));
    sheet.dispatch(typing ? typedInField(tr, `panel:speaker:${attrs.id}`) : tr);
  };
  const pick = (hit: DirectoryHit): void => {
    const mention: Mention = { personId: hit.id, name: hit.title, ...(hit.post ? { post: hit.post } : {}) };
    setSpeaker(mention, composeAgendaSpeaker(mention, layout), false);
  };
  const known: Mention = line ? (line.attrs['mention'] as Mention) : { name: '' };

  const read = line && line.textContent.trim() !== '' ? speakerOf(line, layout) : null;

  return (
    <section className="pe-panel" aria-label="Вопрос повестки">
      <h2 className="pe-panel-title">{`Вопрос ${labels.get(attrs.id)?.text.replace(/\.$/, '') ?? ''}`}</h2>
      <PanelField
        label="Докладчик – строка, как печатается"
        name="speaker"
        text={line?.textContent ?? ''}
        placeholder="Фамилия И.О., должность (Tab)"
        onText={(text) => setSpeaker(known, text, true)}
        complete={{ kinds: ['person'], pick }}
      />
      {read && read.name !== '' && read.personId === undefined && (
        <AddToDirectory
          key={read.name}
          mention={read}
          link={(personId) => setSpeaker({ ...read, personId }, line?.textContent ?? '', false)}
        />
      )}
      <label className="pe-check">
        <input
          type="checkbox"
          checked={attrs.setAside !== null}
          onChange={(event) => set('setAside', event.currentTarget.checked ? '' : null)}
        />
        Не рассматривался
      </label>
      {attrs.setAside !== null && (
        <PanelField
          label="Почему"
          name="aside"
          text={attrs.setAside}
          placeholder="можно не писать"
          maxLength={1000}
          wantsFocus={panelField === 'aside'}
          onText={(text) => set('setAside', text, true)}
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
        title="Ctrl+Enter"
        onClick={() => {
          sheet.run(newHearing);
          sheet.focusBody();
        }}
      >
        К обсуждению вопроса
      </button>
    </section>
  );
});
