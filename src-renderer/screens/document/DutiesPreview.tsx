import { useRead } from '../../app/queries.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';

/** What signing will make of a draft as it was saved last: «п. 2.2: 14 школ × 4 квартала = 56». Quiet where nothing arises. */
export function DutiesPreview({ id }: { readonly id: string }) {
  const preview = useRead('tracking.ofDocument', { id }).data;
  if (!preview || preview.duties.length === 0) return null;
  const total = preview.figures.total;
  return (
    <details className="duties-preview">
      <summary>
        После подписания возникнет {countWord(total, 'поручение', 'поручения', 'поручений')}:{' '}
        {countWord(preview.duties.length, 'пункт', 'пункта', 'пунктов')}
      </summary>
      <ul>
        {preview.duties.map(({ source, label, text, sum, ask }) => (
          <li key={source.id}>
            <span title={text}>{label === '' ? text.slice(0, 60) : `п.\u00a0${label.replace(/\.$/, '')}`}</span>: {sum}
            {ask !== null && <span className="muted"> – {ask.sentence}</span>}
          </li>
        ))}
      </ul>
      {preview.doubts.map(({ sentence }) => (
        <p key={sentence} className="duties-doubt">
          {sentence}
        </p>
      ))}
    </details>
  );
}
