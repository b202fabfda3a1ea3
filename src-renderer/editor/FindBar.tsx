import { flushSync } from 'react-dom';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { countWord } from '../../src-shared/russian/plural.ts';
import { useAround, useEditor, useLook } from './editorContext.ts';
import { highlight } from './findHighlights.ts';
import { findAll, type Match } from './findText.ts';
import { caretAt } from './place.ts';
import { replaceAll } from './replaceAll.ts';
import { fieldText, writeField } from './sheetFields.ts';

/** Find and replace over the whole paper: head, text, annexes, plans, signatures. */
export function FindBar() {
  const { find } = useAround();
  return find === 'closed' ? null : <Bar replacing={find === 'replace'} />;
}

function Bar({ replacing }: { readonly replacing: boolean }) {
  const session = useEditor();
  const { sheet, scope } = session;
  const { head, bodies, tab } = useLook();
  const [query, setQuery] = useState(chosenText);
  const [by, setBy] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [at, setAt] = useState(-1);
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const options = useMemo(() => ({ query, matchCase }), [query, matchCase]);
  const matches = useMemo(() => findAll(head, bodies, scope, options), [head, bodies, scope, options]);
  const current = matches[at] ?? null;

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useEffect(() => {
    const own = matches.filter((match) => match.tab === tab);
    sheet.dispatch(highlight(sheet.state.tr, own, current?.tab === tab ? current : null));
  }, [sheet, matches, current, tab]);
  useEffect(() => () => sheet.dispatch(highlight(sheet.state.tr, [], null)), [sheet]);

  const go = (step: 1 | -1): void => {
    if (matches.length === 0) return;
    const next = at < 0 && step === -1 ? matches.length - 1 : (at + step + matches.length) % matches.length;
    setAt(next);
    const match = matches[next];
    if (match) reveal(match);
    session.say(`${next + 1} из ${matches.length}`);
  };
  const reveal = (match: Match): void => {
    flushSync(() => sheet.openTab(match.tab));
    if (match.kind === 'body') {
      sheet.dispatch(caretAt(sheet.state.tr, match.from));
      return;
    }
    const name = CSS.escape(match.field);
    const field = document.querySelector<HTMLTextAreaElement>(`.pe-sheet textarea[data-field="${name}"]`);
    field?.scrollIntoView({ block: 'center' });
    field?.setSelectionRange(match.from, match.to);
    if (match.field.startsWith('cell:')) showCell(match.field);
  };
  const replaceOne = (): void => {
    if (!current) {
      go(1);
      return;
    }
    if (current.kind === 'body') {
      const { tr } = sheet.state;
      sheet.dispatch(
        (by === '' ? tr.delete(current.from, current.to) : tr.insertText(by, current.from, current.to)).setMeta('ownStep', true),
      );
    } else {
      const text = fieldText(current.field, sheet.head, scope) ?? '';
      sheet.changeField(
        writeField(current.field, text.slice(0, current.from) + by + text.slice(current.to), sheet.head, scope),
        current.field,
      );
    }
  };
  const everywhere = (): void => {
    const count = matches.length;
    // With nothing to put in its place everything found goes away: that is asked for once more.
    if (by === '' && !asked) {
      setAsked(true);
      return;
    }
    setAsked(false);
    replaceAll(sheet, scope, options, by);
    setAt(-1);
    session.show({ notice: { kind: 'said', text: `${by === '' ? 'Удалено' : 'Заменено'}: ${count}. Вернуть всё – Ctrl+Z.` } });
  };
  const close = (): void => {
    session.show({ find: 'closed' });
    if (current?.kind === 'field') return;
    sheet.focusBody();
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.code === 'Escape') close();
    else if ((event.code === 'Enter' || event.code === 'NumpadEnter') && event.target === input.current) go(event.shiftKey ? -1 : 1);
    else if (event.code === 'F3') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="pe-find" role="search" aria-label="Найти на листе" onKeyDown={keyDown}>
      <input
        ref={input}
        className="pe-input"
        aria-label="Что найти"
        placeholder="Найти"
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(-1);
          setAsked(false);
        }}
      />
      {replacing && (
        <input
          className="pe-input"
          aria-label="Чем заменить"
          placeholder="Заменить на"
          value={by}
          onChange={(event) => {
            setBy(event.currentTarget.value);
            setAsked(false);
          }}
        />
      )}
      <span className="pe-find-count" role="status">
        {query === '' ? '' : matches.length === 0 ? 'нет' : at < 0 ? `${matches.length}` : `${at + 1} из ${matches.length}`}
      </span>
      <button type="button" className="pe-button" aria-label="Предыдущее" title="Shift+Enter" onClick={() => go(-1)}>
        ↑
      </button>
      <button type="button" className="pe-button" aria-label="Следующее" title="Enter" onClick={() => go(1)}>
        ↓
      </button>
      <label className="pe-find-case">
        <input type="checkbox" checked={matchCase} onChange={(event) => setMatchCase(event.currentTarget.checked)} />
        Учитывать регистр
      </label>
      {replacing ? (
        <>
          <button type="button" className="pe-button" onClick={replaceOne} disabled={matches.length === 0}>
            Заменить
          </button>
          <button
            type="button"
            className={asked ? 'pe-button pe-find-sure' : 'pe-button'}
            onClick={everywhere}
            onBlur={() => setAsked(false)}
            disabled={matches.length === 0}
          >
            {asked ? `Удалить найденное в ${countWord(matches.length, 'месте', 'местах', 'местах')}?` : 'Заменить все'}
          </button>
        </>
      ) : (
        <button type="button" className="pe-button" title="Ctrl+H" onClick={() => session.show({ find: 'replace' })}>
          Заменить…
        </button>
      )}
      <button type="button" className="pe-button" aria-label="Закрыть поиск" title="Esc" onClick={close}>
        ×
      </button>
    </div>
  );
}

/** A cell of a plan is no field: it is only brought into view. */
function showCell(name: string): void {
  const row = CSS.escape(name.split(':')[2] ?? '');
  document.querySelector(`.pe-plan-table [data-row="${row}"]`)?.scrollIntoView({ block: 'center' });
}

/** What is selected on the sheet, if it is a few words: most often that is what is looked for. */
function chosenText(): string {
  const chosen = String(window.getSelection() ?? '');
  return chosen.length < 100 && !chosen.includes('\n') ? chosen : '';
}
