import { Button, Menu } from '@mantine/core';

export interface AddRowMenuProps<F extends string> {
  /** The lines a head does not have yet; without any there is no menu. */
  readonly absent: readonly F[];
  readonly words: Readonly<Record<F, string>>;
  readonly onAdd: (field: F) => void;
}

/** «Добавить строку…» under the lines of a head. */
export function AddRowMenu<F extends string>({ absent, words, onAdd }: AddRowMenuProps<F>) {
  if (absent.length === 0) return null;
  return (
    <Menu position="top-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button className="head-add">Добавить строку…</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {absent.map((field) => (
          <Menu.Item key={field} onClick={() => onAdd(field)}>
            {words[field]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
