import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useCreatePaper } from '../screens/useCreatePaper.ts';
import { sayDone } from '../ui/say.tsx';
import { useKeys } from '../ui/useKeys.ts';
import { SECTIONS, WORDS } from '../words.ts';
import { AccountButton } from './AccountButton.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { useRead } from './queries.ts';
import { useSession } from './session.ts';

/** Navigation on the left, the screen beside it; the keys that work everywhere. */
export function Frame() {
  const { info } = useSession();
  const router = useRouter();
  const create = useCreatePaper();
  const [help, setHelp] = useState(false);
  const waiting = useRead('document.list', { state: 'forSignature', query: '', trashed: false, limit: 1, offset: 0 });
  const counts: Readonly<Record<string, number | undefined>> = { '/': waiting.data?.total };

  useKeys({
    'mod+N': create.createProtocol,
    'mod+shift+N': () => create.create({ kind: 'order' }),
    // An open draft saves first and says so itself.
    'mod+S': () => {
      if (document.querySelector('.document-editor') === null) sayDone(WORDS.allSaved);
    },
    F1: () => setHelp((shown) => !shown),
    'alt+ArrowLeft': () => router.history.back(),
    'alt+ArrowRight': () => router.history.forward(),
    ...Object.fromEntries(SECTIONS.map(({ to, key }) => [`alt+Digit${key}`, () => void router.navigate({ to })])),
  });

  return (
    <div className="frame">
      <nav className="frame-nav" aria-label="Разделы">
        <div className="frame-brand">
          {WORDS.program}
          {info.demo && <span className="frame-demo chip chip-soon">пример</span>}
        </div>
        {SECTIONS.map(({ to, word, key }) => (
          <Link
            key={to}
            to={to}
            className="frame-link"
            activeOptions={{ exact: to === '/', includeSearch: false }}
            aria-keyshortcuts={`Alt+${key}`}
          >
            {word}
            {counts[to] ? (
              <span className="frame-count" title="Документов на подписи">
                {counts[to]}
              </span>
            ) : null}
          </Link>
        ))}
        <div className="frame-gap" />
        <div className="frame-hint">
          <kbd>F1</kbd> клавиши
        </div>
        <AccountButton />
      </nav>
      <div className="frame-body">
        <Outlet />
      </div>
      <KeysHelp opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}
