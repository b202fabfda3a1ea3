import { Button } from '@mantine/core';
import type { LineRole } from '../../../../src-shared/recognition/lineRole.ts';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import { ROLE_KEYS } from './roleWords.ts';

export interface RoleBarProps {
  readonly chosen: number;
  readonly onRole: (role: LineRole) => void;
  readonly onMore: () => void;
}

/** What the chosen lines are, at one key or one click. */
export function RoleBar({ chosen, onRole, onMore }: RoleBarProps) {
  return (
    <div className="review-roles" role="toolbar" aria-label="Чем считать выбранные строки">
      <span className="muted review-roles-lead">
        {chosen === 1 ? 'Эта строка –' : `Эти ${countWord(chosen, 'строка', 'строки', 'строк')} –`}
      </span>
      {ROLE_KEYS.map(({ letter, role, word }) => (
        // The press must not take the focus from the lines.
        <button
          key={role}
          type="button"
          className="review-role"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onRole(role)}
        >
          <kbd>{letter}</kbd> {word}
        </button>
      ))}
      <Button variant="subtle" onMouseDown={(event) => event.preventDefault()} onClick={onMore} title="Пробел">
        Всё остальное…
      </Button>
    </div>
  );
}
