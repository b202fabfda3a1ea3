import { Modal, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { LineRole } from '../../../../src-shared/recognition/lineRole.ts';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import { findRoles, roleLetter } from './findRoles.ts';
import { useFocusBack } from './useFocusBack.ts';

export interface RolePaletteProps {
  readonly chosen: number;
  /** What they are now. */
  readonly current: LineRole | null;
  readonly onRole: (role: LineRole) => void;
  readonly onClose: () => void;
}

/** Every role with a search: a few letters and Enter. */
export function RolePalette({ chosen, current, onRole, onClose }: RolePaletteProps) {
  useFocusBack();
  const [typed, setTyped] = useState('');
  const found = findRoles(typed);
  const [chosenAt, setAt] = useState(() =>
    Math.max(
      0,
      found.findIndex(({ role }) => role === current),
    ),
  );
  const at = Math.min(chosenAt, found.length - 1);
  useEffect(() => {
    document.getElementById(`role-${found[at]?.role ?? ''}`)?.scrollIntoView({ block: 'nearest' });
  }, [found, at]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={chosen === 1 ? 'Чем считать эту строку' : `Чем считать ${countWord(chosen, 'строку', 'строки', 'строк')}`}
    >
      <TextInput
        data-autofocus
        role="combobox"
        aria-label="Найти"
        aria-expanded
        aria-controls="role-list"
        aria-activedescendant={found[at] ? `role-${found[at].role}` : undefined}
        placeholder="Например: секретарь, раздел, виза"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const role = found[at]?.role;
          if (event.code === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1));
          else if (event.code === 'ArrowUp') setAt(Math.max(0, at - 1));
          else if ((event.code === 'Enter' || event.code === 'NumpadEnter') && role !== undefined) onRole(role);
          else return;
          event.preventDefault();
        }}
      />
      <div id="role-list" className="role-list" role="listbox" aria-label="Чем может быть строка">
        {found.map(({ role, word, group }, index) => (
          <div
            key={role}
            id={`role-${role}`}
            role="option"
            aria-selected={index === at}
            className={index === at ? 'role-line role-line-on' : 'role-line'}
            onMouseDown={(event) => {
              event.preventDefault();
              onRole(role);
            }}
          >
            <span>
              {word}
              {role === current && <span className="muted"> · сейчас</span>}
            </span>
            <span className="muted">
              {group}
              {roleLetter(role) !== null && (
                <>
                  {' '}
                  <kbd>{roleLetter(role)}</kbd>
                </>
              )}
            </span>
          </div>
        ))}
        {found.length === 0 && <p className="muted">Такого нет: попробуйте другое слово.</p>}
      </div>
    </Modal>
  );
}
