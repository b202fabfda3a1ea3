import { flushSync } from 'react-dom';
import { composeMention, mentionText } from '../../../src-shared/documents/mention.ts';
import type { SheetLine } from '../../../src-shared/documents/order.ts';
import { useEditor, useHead } from '../editorContext.ts';
import { asOrderHead } from '../heads.ts';
import { mentionOf } from '../insertHit.ts';
import { newId } from '../newId.ts';
import { LINE_STYLE } from './lineStyle.ts';
import { readTyped } from '../readTyped.ts';
import { SheetField } from '../SheetField.tsx';

const LISTS = {
  visas: { title: 'Лист согласования', add: '+ лист согласования', most: 100 },
  acquaintance: { title: 'Лист ознакомления', add: '+ лист ознакомления', most: 500 },
} as const;

/** Лист согласования or ознакомления: a name a line; nothing but a button until it is used. */
export function SheetLines({ list }: { readonly list: keyof typeof LISTS }) {
  const session = useEditor();
  const { sheet } = session;
  const lines = asOrderHead(useHead())[list];
  const { title, add, most } = LISTS[list];
  const current = (): readonly SheetLine[] => asOrderHead(sheet.head)[list];
  const put = (next: readonly SheetLine[], region: string, typing = false): void => sheet.changeHead({ [list]: [...next] }, region, typing);
  const write = (id: string, person: SheetLine['person'], typing: boolean): void =>
    put(
      current().map((line) => (line.id === id ? { ...line, person } : line)),
      `${list}:${id}`,
      typing,
    );
  const addAfter = (id: string | null): void => {
    if (current().length >= most) return;
    const line: SheetLine = { id: newId(), person: { name: '' } };
    const at = id === null ? current().length : current().findIndex((each) => each.id === id) + 1;
    put([...current().slice(0, at), line, ...current().slice(at)], list);
    flushSync(() => sheet.tellNow());
    focusLine(`${list}:${line.id}`);
  };
  const remove = (id: string): void => {
    const at = current().findIndex((each) => each.id === id);
    put(
      current().filter((each) => each.id !== id),
      list,
    );
    flushSync(() => sheet.tellNow());
    const beside = current()[Math.max(0, at - 1)];
    if (beside) focusLine(`${list}:${beside.id}`);
    else sheet.focusBody();
  };
  if (lines.length === 0) {
    return (
      <button type="button" className="pe-plus pe-screen-only" onClick={() => addAfter(null)}>
        {add}
      </button>
    );
  }
  return (
    <section className="pe-lines" aria-label={title} data-place={list}>
      <h3>{title}</h3>
      {lines.map((line, index) => (
        <div key={line.id} className="pe-line" data-id={line.id}>
          <span className="pe-line-number">{index + 1}.</span>
          <SheetField
            name={`${list}:${line.id}`}
            label={`${title}, строка ${index + 1}`}
            text={mentionText(line.person, LINE_STYLE)}
            placeholder="Фамилия И.О., должность"
            onText={(text) => write(line.id, readTyped(text, line.person, LINE_STYLE), true)}
            complete={{
              kinds: PEOPLE,
              pick: (hit) => {
                sheet.changeField(
                  { [list]: current().map((each) => (each.id === line.id ? { ...each, person: mentionOf(hit) } : each)) },
                  `${list}:${line.id}`,
                );
                session.say(composeMention(mentionOf(hit), LINE_STYLE));
              },
            }}
            onKey={(key, field) => {
              if (key === 'Enter') addAfter(line.id);
              else if (key === 'Backspace' && field.value === '') remove(line.id);
              else return false;
              return true;
            }}
          />
        </div>
      ))}
    </section>
  );
}

function focusLine(field: string): void {
  document.querySelector<HTMLElement>(`.pe [data-field="${CSS.escape(field)}"]`)?.focus();
}

const PEOPLE = ['person'] as const;
