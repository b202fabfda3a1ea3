import { useState } from 'react';
import { countWord } from '../../src-shared/russian/plural.ts';
import { dropMarks, marksOf } from './copyMarks.ts';
import { useAround, useEditor, useHead } from './editorContext.ts';

const FEW = 3;

/** What could not be moved on from last year's paper: a click goes there, × waves it away. */
export function MarksBar() {
  const session = useEditor();
  const { sheet } = session;
  const marks = marksOf(useHead());
  const { markAt } = useAround();
  const [all, showAll] = useState(false);
  if (marks.length === 0) return null;
  const shown = all ? marks : marks.slice(0, FEW);
  return (
    <div className="pe-marksbar" role="group" aria-label="Перенесено из прежнего документа: проверьте">
      <span>{`Проверьте перенесённое: ${countWord(marks.length, 'место', 'места', 'мест')} (F8)`}</span>
      {shown.map(({ id, where, text }) => (
        <span key={id} className={`pe-markchip${id === markAt ? ' pe-markchip-here' : ''}`}>
          <button
            type="button"
            title={text}
            onClick={() => {
              session.show({ markAt: id });
              session.showPlace(where);
            }}
          >
            {text}
          </button>
          <button type="button" aria-label={`Проверено: ${text}`} title="Проверено" onClick={() => dropMarks(sheet, id)}>
            ×
          </button>
        </span>
      ))}
      {marks.length > FEW && (
        <button type="button" className="pe-button" onClick={() => showAll(!all)}>
          {all ? 'Свернуть' : `Ещё ${marks.length - FEW}`}
        </button>
      )}
      <button type="button" className="pe-button" title="Вернуть – Ctrl+Z" onClick={() => dropMarks(sheet, null)}>
        Всё проверено
      </button>
    </div>
  );
}
