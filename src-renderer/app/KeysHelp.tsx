import { Modal } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';

const EVERYWHERE: readonly (readonly [string, string])[] = [
  ['Ctrl+N', 'новый протокол'],
  ['Ctrl+Shift+N', 'новый приказ'],
  ['Ctrl+S', 'убедиться, что всё сохранено'],
  ['Alt+1 … Alt+5', 'разделы по порядку'],
  ['Alt+←, Alt+→', 'назад и вперёд'],
  ['Esc', 'закрыть верхнее окно'],
];

const LIST: readonly (readonly [string, string])[] = [
  ['↑, ↓, Home, End', 'ходить по строкам'],
  ['Enter', 'открыть документ'],
  ['Del', 'убрать в корзину (10 секунд можно отменить)'],
];

const SHEET: readonly (readonly [string, string])[] = [
  ['Enter', 'следующий пункт; в пустом пункте – на уровень выше'],
  ['Tab, Shift+Tab', 'вложить пункт глубже или вернуть выше'],
  ['Alt+↑, Alt+↓', 'переставить пункт вместе с вложенными'],
  ['Ctrl+Shift+Backspace', 'удалить пункт вместе с вложенными'],
  ['Ctrl+Enter', 'новый вопрос: «Слушали» и «Решили»; в приказе – новый пункт'],
  ['Ctrl+Shift+Enter', 'ещё абзац внутри пункта; Shift+Enter – новая строка'],
  ['@ или Ctrl+Shift+А', 'имя или группа из справочника в нужном падеже'],
  ['Ctrl+Shift+Р, Ctrl+Shift+Д', 'строка адресата без номера; пункт с тире'],
  ['Ctrl+B, Ctrl+I, Ctrl+U', 'полужирный, курсив, подчёркнутый'],
  ['Ctrl+Alt+Enter', 'разрыв страницы; таблица и картинка – «Вставить» над листом'],
  ['Alt+Shift+стрелки', 'в таблице: строка выше и ниже, столбец слева и справа'],
  ['Alt+Shift+Delete, Alt+Shift+Backspace', 'в таблице: убрать строку, столбец'],
  ['F2, Alt+Backspace', 'изменить номер или «Слушали:» вручную; вернуть как было'],
  ['Ctrl+F, Ctrl+H', 'найти и заменить по всему листу'],
  ['Ctrl+Z, Ctrl+Y', 'отменить и вернуть'],
  ['Ctrl++, Ctrl+−, Ctrl+0', 'размер листа'],
  ['F8', 'следующее незаполненное место'],
  ['F6', 'следующая панель'],
  ['Ctrl+P', 'как будет напечатано'],
];

const PLAN: readonly (readonly [string, string])[] = [
  ['Enter, F2', 'править клетку; ещё Enter – клетка ниже'],
  ['Tab, Shift+Tab', 'клетка вправо, влево'],
  ['Ctrl+Enter, Ctrl+Shift+Enter', 'новая строка; новый раздел'],
  ['Ctrl+Alt+Enter', 'строку в раздел и обратно'],
  ['Alt+↑, Alt+↓', 'переставить строки'],
  ['Ctrl+Delete', 'убрать строки; на заголовке – столбец'],
  ['Ctrl+D', 'заполнить вниз'],
  ['Shift+стрелки, Ctrl+A', 'выделить клетки; всю таблицу'],
  ['Ctrl+C, Ctrl+V', 'скопировать; вставить таблицу из Excel или Word'],
  ['F4', 'справочник; на заголовке – что делать со столбцом'],
];

/** The keys of the screen one stands on. */
export function KeysHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const onSheet = path.startsWith('/documents/');
  const here = path === '/documents' ? LIST : onSheet ? SHEET : [];
  return (
    <Modal opened={opened} onClose={onClose} title="Клавиши" size="lg">
      <Keys keys={[...here, ...EVERYWHERE]} />
      {onSheet && (
        <>
          <h3 className="section-title keys-title">В таблице плана</h3>
          <Keys keys={PLAN} />
        </>
      )}
      <p className="muted">Буквенные сочетания работают и в русской, и в латинской раскладке.</p>
    </Modal>
  );
}

function Keys({ keys }: { readonly keys: readonly (readonly [string, string])[] }) {
  return (
    <dl className="keys">
      {keys.map(([key, what]) => (
        <div key={key} className="keys-line">
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
