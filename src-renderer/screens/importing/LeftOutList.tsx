import type { ArchiveObstacle, LeftOut } from '../../../src-shared/api/importApi.ts';
import { countWord, plural } from '../../../src-shared/russian/plural.ts';

const WHY: Readonly<Record<ArchiveObstacle, string>> = {
  noNumber: 'нет номера',
  noDate: 'нет даты',
  later: 'дата ещё не наступила',
  noSigner: 'не видно, кто подписал',
  taken: 'такой номер в журнале того года уже есть',
  unread: 'прочитан прежней версией программы, читается заново',
};

/** A list longer than this is looked through in the table itself. */
const NAMED = 100;

/** The files that stay, counted by the reason, and each by its name. */
export function LeftOutList({ left }: { readonly left: readonly LeftOut[] }) {
  if (left.length === 0) return null;
  const reasons = [...Map.groupBy(left, ({ why }) => why)].map(([why, files]) => `${WHY[why]} – ${files.length}`);
  const more = left.length - NAMED;
  return (
    <details className="note import-left-out">
      <summary>
        {plural(left.length, 'Остаётся', 'Остаются', 'Остаются')} {countWord(left.length, 'файл', 'файла', 'файлов')}: {reasons.join(', ')}.{' '}
        {left.length === 1 ? 'Его' : 'Их'} можно открыть и внести отдельно.
      </summary>
      <ul>
        {left.slice(0, NAMED).map(({ itemId, name, why }) => (
          <li key={itemId}>
            {name} – {WHY[why]}
          </li>
        ))}
        {more > 0 && <li>и ещё {countWord(more, 'файл', 'файла', 'файлов')}</li>}
      </ul>
    </details>
  );
}
