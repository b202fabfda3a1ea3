import { countWord } from '../../src-shared/russian/plural.ts';
import { clockText } from './clockText.ts';
import { useAround, useEditor } from './editorContext.ts';
import type { EditorSession } from './editorSession.ts';
import type { PasteCount } from './pasteCount.ts';

/** One line above the sheet: what happened and the way out. Never a window over the typing. */
export function NoticeBar() {
  const session = useEditor();
  const { notice } = useAround();
  if (!notice) return null;
  const close = (): void => session.show({ notice: null });
  switch (notice.kind) {
    case 'restored':
      return (
        <Bar text={`Восстановлены правки от ${clockText(notice.at)}.`} tone="calm">
          <Act text="Вернуть как было (Ctrl+Z)" run={() => session.undo()} />
          <Act text="Понятно" run={close} />
        </Bar>
      );
    case 'leftover':
      return (
        <Bar text={`Найдены несохранённые правки от ${clockText(notice.at)}, сделанные поверх более старой редакции.`} tone="warn">
          <Act text="Открыть их новым черновиком" run={() => run(session, session.saveLeftoverAsNewDraft(notice.json))} />
          <Act text="Удалить" run={() => run(session, session.dropLeftover())} />
        </Bar>
      );
    case 'conflict':
      return (
        <Bar text={conflictText(notice.by, notice.at)} tone="warn">
          <Act text="Открыть сохранённое" run={() => run(session, session.openStored())} />
          <Act text="Сохранить моё как новый черновик" run={() => run(session, session.saveAsNewDraft())} />
        </Bar>
      );
    case 'pasted':
      return (
        <Bar text={pastedText(notice.count)} tone="calm">
          <Act
            text="Отменить (Ctrl+Z)"
            run={() => {
              session.undo();
              close();
            }}
          />
          <Act text="Понятно" run={close} />
        </Bar>
      );
    case 'said':
      return (
        <Bar text={notice.text} tone="calm">
          <Act text="Понятно" run={close} />
        </Bar>
      );
  }
}

function Bar({ text, tone, children }: { readonly text: string; readonly tone: 'calm' | 'warn'; readonly children: React.ReactNode }) {
  return (
    <div className={`pe-notice pe-notice-${tone}`} role={tone === 'warn' ? 'alert' : 'status'}>
      <span>{text}</span>
      {children}
    </div>
  );
}

function Act({ text, run: act }: { readonly text: string; readonly run: () => void }) {
  return (
    <button type="button" className="pe-button" onClick={act}>
      {text}
    </button>
  );
}

function run(session: EditorSession, work: Promise<void>): void {
  work.catch((error: Error) => session.show({ notice: { kind: 'said', text: error.message } }));
}

function conflictText(by: string, at: string): string {
  const who = by === '' ? 'Этот документ тем временем изменили' : `${by} изменил(а) этот документ`;
  return `${who} в ${clockText(at)}. Ваши правки не сохранены и остаются на листе, пока вы не выберете.`;
}

function pastedText({ points, deadlines, unclear, paragraphs, tables, cut }: PasteCount): string {
  const parts =
    points > 0 ? [`пунктов ${points}`, `сроков ${deadlines}`] : paragraphs > 0 ? [countWord(paragraphs, 'абзац', 'абзаца', 'абзацев')] : [];
  if (tables > 0) parts.push(countWord(tables, 'таблица', 'таблицы', 'таблиц'));
  if (unclear.length > 0) parts.push(`не разобрано: ${unclear.length} (${unclear.slice(0, 3).map(firstWords).join(', ')})`);
  return `Вставлено: ${parts.join(', ')}${cut ? '; конец не поместился: вставьте его отдельно.' : '.'}`;
}

/** «присоединённая строка…»: enough to find the line on the sheet. */
function firstWords(line: string): string {
  return line.length <= 30 ? `«${line}»` : `«${line.slice(0, 30).replace(/\s+\S*$/u, '')}…»`;
}
