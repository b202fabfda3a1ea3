import { derivedOrderWording } from '../../src-shared/documents/orderWording.ts';
import { orderWordingKeySchema } from '../../src-shared/documents/order.ts';
import { useEditor, useHead } from './editorContext.ts';
import { asOrderHead, type Head } from './heads.ts';
import { overtypeOrder } from './order/orderText.ts';

/** What a field of an order, annex, plan or notice is for, and the way back from what was overtyped in the head of an order. */
export function FieldPanel({ field }: { readonly field: string }) {
  const { sheet, scope } = useEditor();
  const head = useHead();
  const kind = field.split(':')[0] ?? field;
  const key = orderWordingKeySchema.safeParse(field);
  const own = head.kind === 'order' && key.success && key.data !== 'operative' && head.wording[key.data] !== undefined ? key.data : null;
  return (
    <section className="pe-panel" aria-label="Поле бланка">
      <h2 className="pe-panel-title">{(kind === 'annex' ? ANNEX[field.split(':')[2] ?? ''] : NAMES[kind]) ?? 'Поле бланка'}</h2>
      {own !== null && head.kind === 'order' && (
        <div className="pe-panel-field">
          <span className="pe-panel-label">По бланку было бы</span>
          <span className="pe-derived">
            {derivedOrderWording(own, { ...head, preamble: [], points: [] }, scope.letterhead, scope.number) || '(ничего)'}
          </span>
          <button
            type="button"
            className="pe-button"
            title="Alt+Backspace"
            onClick={() => sheet.changeField(overtypeOrder(own, null, asOrderHead(sheet.head), scope), `reset:${own}`)}
          >
            Вернуть как по бланку
          </button>
        </div>
      )}
      <p className="pe-note">{hintOf(head.kind, kind, field)}</p>
    </section>
  );
}

/** A title means something else in an order, above an annex or plan, and in a notice. */
function hintOf(paper: Head['kind'], kind: string, field: string): string {
  const part = kind === 'annex' || kind === 'plan' ? (field.split(':')[1 + Number(kind === 'annex')] ?? '') : kind;
  if (part !== 'title') return HINTS[part] ?? '';
  if (kind !== 'title') return `Как называется: «План…», «Положение о…», «Состав…», без точки в конце. ${ENTER}`;
  return paper === 'notice' ? `Что состоялось, без точки в конце. ${ENTER}` : `Начинается с «О» или «Об», без точки в конце. ${ENTER}`;
}

const ENTER = 'Enter – дальше, Shift+Enter – новая строка.';

const NAMES: Readonly<Record<string, string>> = {
  organisation: 'Организация',
  kindWord: 'Вид документа',
  date: 'Дата',
  number: 'Номер',
  settlement: 'Населённый пункт',
  title: 'Заголовок',
  signature: 'Подпись',
  executor: 'Исполнитель',
  visas: 'Лист согласования',
  acquaintance: 'Лист ознакомления',
  signatory: 'Кто утверждает',
  approval: 'Гриф утверждения',
  plan: 'План',
};

const ANNEX: Readonly<Record<string, string>> = { title: 'Название приложения', heading: 'Гриф приложения', label: 'Номер приложения' };

const HINTS: Readonly<Record<string, string>> = {
  date: 'Пишите как привыкли: 14.04.2026, 14 апреля 2026 г., 14.4. Печатается так, как написано. Пусто – день регистрации.',
  number: 'Можно оставить пустым: номер даст журнал.',
  signature: 'Должность можно писать в несколько строк. Имя начните с фамилии: подскажет справочник. Alt+Backspace – вернуть.',
  executor: 'Кто готовил и по какому телефону звонить: «Солодов П.А., методист, 2-10-34».',
  visas: 'Enter – следующий, Backspace в пустой строке – убрать. Печатается отдельным листом.',
  acquaintance: 'Enter – следующий, Backspace в пустой строке – убрать. Печатается отдельным листом.',
  heading: 'Дата и номер подставляются из приказа при регистрации. Изменённое вручную вернёт Alt+Backspace.',
  label: 'Обычно по порядку; свой номер остаётся, даже если приложения переставить.',
};
