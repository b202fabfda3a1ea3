import { annexNumbers } from '../../../src-shared/documents/annexNumbering.ts';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import { annexesIn } from '../bodies.ts';
import { useEditor, useEpoch, useHead } from '../editorContext.ts';
import { moveAnnex, withAnnex, withOverride } from './annexEdits.ts';
import { PlanSettings } from './PlanSettings.tsx';
import { removeAnnex } from './removeAnnex.ts';

/** What an annex is besides its words: number, heading, place among the others; years and paper of a plan. */
export function AnnexBar({ annex }: { readonly annex: Annex }) {
  const session = useEditor();
  const { sheet } = session;
  const head = useHead();
  const host = head.kind === 'protocol' ? 'protocol' : 'order';
  const annexes = annexesIn(head);
  const epoch = useEpoch();
  const number = annexNumbers(annexes).get(annex.id) ?? '';
  const at = annexes.findIndex((each) => each.id === annex.id);
  const change = (next: (annex: Annex) => Annex, region: string, typing = false): void =>
    sheet.changeHead({ annexes: withAnnex(annexesIn(sheet.head), annex.id, next) }, `annex:${annex.id}:${region}`, typing);
  const move = (step: 1 | -1): void => sheet.changeHead({ annexes: moveAnnex(annexesIn(sheet.head), annex.id, step) }, 'annexes', false);
  return (
    <div className="pe-annex-bar" role="group" aria-label="Свойства приложения">
      <label className="pe-bar-field">
        №
        <input
          key={epoch}
          className={`pe-input pe-number${annex.label === undefined ? '' : ' pe-overtyped'}`}
          data-field={`annex:${annex.id}:label`}
          defaultValue={number}
          placeholder="без №"
          maxLength={40}
          title="Номер приложения: обычно по порядку, можно написать свой"
          onFocus={() => sheet.enterField(`annex:${annex.id}:label`)}
          onChange={(event) => {
            const text = event.currentTarget.value.trim();
            change((each) => withOverride(each, 'label', text === '' ? null : text), 'label', true);
          }}
        />
      </label>
      <div className="pe-bar-group" role="radiogroup" aria-label="Гриф приложения">
        {HEADINGS[host].map(([heading, words, hint]) => (
          <button
            key={heading}
            type="button"
            role="radio"
            aria-checked={annex.heading === heading}
            className="pe-tool"
            title={hint}
            onClick={() => change((each) => ({ ...each, heading }), 'heading')}
          >
            {words}
          </button>
        ))}
      </div>
      {annex.kind === 'plan' && (
        <PlanSettings
          plan={annex.plan}
          onChange={(plan, region) => change((each) => (each.kind === 'plan' ? { ...each, plan } : each), region)}
        />
      )}
      <div className="pe-bar-group pe-bar-end">
        <button
          type="button"
          className="pe-tool"
          disabled={at === 0}
          aria-label="Приложение левее"
          title="Переставить левее (Alt+← на вкладке)"
          onClick={() => move(-1)}
        >
          ←
        </button>
        <button
          type="button"
          className="pe-tool"
          disabled={at === annexes.length - 1}
          aria-label="Приложение правее"
          title="Переставить правее (Alt+→ на вкладке)"
          onClick={() => move(1)}
        >
          →
        </button>
        <button
          type="button"
          className="pe-tool"
          title="Приложение уйдёт целиком; вернуть – Ctrl+Z"
          onClick={() => removeAnnex(session, annex.id)}
        >
          Убрать приложение
        </button>
      </div>
    </div>
  );
}

const HEADINGS = {
  order: [
    ['reference', 'к приказу', '«Приложение № 1 к приказу … от … № …»'],
    ['approved', 'УТВЕРЖДЁН', '«УТВЕРЖДЁН приказом … от … № …»: для плана, положения, состава'],
  ],
  protocol: [
    ['reference', 'к протоколу', '«Приложение № 1 к протоколу … от … № …»'],
    ['approved', 'УТВЕРЖДЁН', '«УТВЕРЖДЁН протоколом … от … № …»'],
  ],
} as const;
