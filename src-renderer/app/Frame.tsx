import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link, Outlet, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useCreatePaper } from '../screens/useCreatePaper.ts';
import { sayDone } from '../ui/say.tsx';
import { useKeys } from '../ui/useKeys.ts';
import { SECTIONS, WORDS } from '../words.ts';
import { AccountButton } from './AccountButton.tsx';
import { CountingProvider } from './counting.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { SECTION_ICONS } from './sectionIcons.ts';
import { useLook } from './useLook.ts';
import { useMorningNotice } from './useMorningNotice.ts';
import { useRead } from './queries.ts';
import { useSession } from './session.ts';

/** Navigation on the left, the screen beside it; the keys that work everywhere. */
export function Frame() {
  const { info } = useSession();
  const router = useRouter();
  const create = useCreatePaper();
  const { look, setLook } = useLook();
  const { narrow } = look;
  const [help, setHelp] = useState(false);
  const waiting = useRead('document.list', { state: 'forSignature', query: '', trashed: false, limit: 1, offset: 0 });
  const Fold = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const due = useRead('tracking.counters', NO_FILTER).data;
  const counts: Readonly<Record<string, { readonly count: number | undefined; readonly title: string }>> = {
    '/': { count: waiting.data?.total, title: 'Документов на подписи' },
    '/assignments': { count: due && due.overdue + due.today, title: 'Поручений просрочено и на сегодня' },
  };

  useMorningNotice(() => void router.navigate({ to: '/' }));

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
    <div className={narrow ? 'frame frame-narrow' : 'frame'}>
      <nav className="frame-nav" aria-label="Разделы">
        <div className="frame-brand">
          {narrow ? WORDS.program.charAt(0) : WORDS.program}
          {info.demo && !narrow && <span className="frame-demo chip chip-soon">пример</span>}
        </div>
        {SECTIONS.map(({ to, word, key }) => {
          const Icon = SECTION_ICONS[to];
          return (
            <Link
              key={to}
              to={to}
              className="frame-link"
              activeOptions={{ exact: to === '/', includeSearch: false }}
              aria-keyshortcuts={`Alt+${key}`}
              title={narrow ? `${word} (Alt+${key})` : undefined}
            >
              <Icon size={18} stroke={1.5} aria-hidden />
              <span className="frame-word">{word}</span>
              {counts[to]?.count ? (
                <span className="frame-count" title={counts[to].title}>
                  {counts[to].count}
                </span>
              ) : null}
            </Link>
          );
        })}
        <div className="frame-gap" />
        <div className="frame-hint">
          <kbd>F1</kbd> <span className="frame-word">клавиши</span>
        </div>
        <button
          type="button"
          className="frame-link frame-fold"
          aria-expanded={!narrow}
          title={narrow ? 'Показать названия разделов' : 'Оставить только значки разделов'}
          onClick={() => setLook({ narrow: !narrow })}
        >
          <Fold size={18} stroke={1.5} aria-hidden />
          <span className="frame-word">Свернуть</span>
        </button>
        <AccountButton narrow={narrow} />
      </nav>
      <div className="frame-body">
        <CountingProvider>
          <Outlet />
        </CountingProvider>
      </div>
      <KeysHelp opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}

/** One object: its name in the cache is the same on every drawing. */
const NO_FILTER = { filter: {} } as const;
