import { Modal } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { Fragment } from 'react';
import { screenKeys, type KeyLine } from './screenKeys.ts';

/** The keys of the screen one stands on. */
export function KeysHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const view = useRouterState({ select: (state) => state.location.search.view });
  return (
    <Modal opened={opened} onClose={onClose} title="Клавиши" size="lg">
      {screenKeys(path, view).map(({ title, keys }) => (
        <Fragment key={title}>
          {title !== null && <h3 className="section-title keys-title">{title}</h3>}
          <Keys keys={keys} />
        </Fragment>
      ))}
      <p className="muted">Буквенные сочетания работают и в русской, и в латинской раскладке.</p>
    </Modal>
  );
}

function Keys({ keys }: { readonly keys: readonly KeyLine[] }) {
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
