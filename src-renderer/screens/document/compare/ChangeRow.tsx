import { Checkbox } from '@mantine/core';
import type { PaperChange } from '../../../../src-shared/recognition/roundTrip/paperChange.ts';
import type { PrintedLine } from '../../../../src-shared/recognition/roundTrip/printedLines.ts';
import { changedText, changeTitle, toldReason } from './changeWords.ts';
import { wordDifference, type WordStretch } from './wordDifference.ts';

export interface ChangeRowProps {
  readonly change: PaperChange;
  readonly printed: readonly PrintedLine[];
  /** `null` where the paper cannot be changed, or the change not by the program. */
  readonly accepted: boolean | null;
  readonly onToggle: () => void;
}

/** One difference: what happened, the words before and after, and whether to take it over. */
export function ChangeRow({ change, printed, accepted, onToggle }: ChangeRowProps) {
  const title = changeTitle(change, printed);
  const { before, after } = changedText(change);
  const words = wordDifference(before, after);
  const reason = toldReason(change);
  return (
    <li className="change">
      {accepted === null ? (
        <strong className="change-title">
          {title}
          {reason !== null && <span className="change-reason"> – {reason}</span>}
        </strong>
      ) : (
        <Checkbox checked={accepted} onChange={onToggle} label={title} className="change-title" />
      )}
      {change.kind === 'moved' ? (
        <p className="change-words">{before}</p>
      ) : change.kind === 'remark' ? (
        <>
          <p className="change-words">{after}</p>
          {change.about !== '' && <p className="change-words change-side">К словам: {change.about}</p>}
        </>
      ) : (
        <>
          {before !== '' && <Words stretches={words.before} mark="del" label="Было" />}
          {after !== '' && <Words stretches={words.after} mark="ins" label="Стало" />}
        </>
      )}
    </li>
  );
}

function Words({
  stretches,
  mark: Mark,
  label,
}: {
  readonly stretches: readonly WordStretch[];
  readonly mark: 'del' | 'ins';
  readonly label: string;
}) {
  return (
    <p className="change-words">
      <span className="change-side">{label}:</span>{' '}
      {stretches.map(({ at, text, changed }) => (changed ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>))}
    </p>
  );
}
