import { useState } from 'react';
import { executorText } from '../../../src-shared/documents/orderWording.ts';
import { useEditor, useHead } from '../editorContext.ts';
import { asOrderHead } from '../heads.ts';
import { mentionOf } from '../insertHit.ts';
import { SheetField } from '../SheetField.tsx';
import { readExecutor } from './executorText.ts';

/** Отметка об исполнителе at the foot of the order; absent until it is asked for. */
export function ExecutorMark() {
  const { sheet, scope } = useEditor();
  const { executor } = asOrderHead(useHead());
  const [asked, ask] = useState(false);
  if (scope.letterhead.order.executorPlace === 'none' && executor === null) return null;
  if (executor === null && !asked) {
    return (
      <button type="button" className="pe-plus pe-screen-only" onClick={() => ask(true)}>
        + исполнитель
      </button>
    );
  }
  const text = executor === null ? '' : executorText(executor, scope.letterhead);
  const write = (next: typeof executor, typing: boolean): void => sheet.changeHead({ executor: next }, 'executor', typing);
  return (
    <div className="pe-executor" data-place="executor">
      <SheetField
        name="executor"
        label="Исполнитель"
        text={text}
        placeholder="Исполнитель: Фамилия И.О., должность, телефон"
        multiline
        maxLength={1000}
        overtyped={executor?.wording !== undefined}
        onText={(typed) => write(readExecutor(typed, asOrderHead(sheet.head).executor, scope.letterhead), true)}
        complete={{
          kinds: PEOPLE,
          pick: (hit) => sheet.changeField({ executor: { person: mentionOf(hit), phone: executor?.phone ?? '' } }, 'executor'),
        }}
        onKey={(key, field) => {
          if (key !== 'Backspace' || field.value !== '') return false;
          ask(false);
          return true;
        }}
        {...(executor?.wording === undefined ? {} : { onReset: () => write({ person: executor.person, phone: executor.phone }, false) })}
      />
    </div>
  );
}

const PEOPLE = ['person'] as const;
