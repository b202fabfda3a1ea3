import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { useRead, useWrite } from '../../app/queries.ts';
import { sayDone } from '../../ui/say.tsx';

export interface LetterheadMenuProps {
  readonly paper: OpenDocument;
  /** Runs once everything on the sheet is stored, with the stored revision. */
  readonly saved: (then: (revision: number) => void) => void;
}

/** «Бланк: Основной ▾»: what this draft is printed on; choosing another one reopens the sheet on it. */
export function LetterheadMenu({ paper, saved }: LetterheadMenuProps) {
  const list = useRead('letterhead.list', {});
  const change = useWrite('document.setLetterhead');
  const { id: current, name } = paper.letterhead;
  const choose = (letterheadId: string): void => {
    if (letterheadId === current) return;
    saved((revision) =>
      change.mutate(
        { id: paper.id, revision, letterheadId },
        { onSuccess: (now) => sayDone(`Черновик теперь на бланке «${now.letterhead.name}»`) },
      ),
    );
  };
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button
          variant="subtle"
          className="letterhead-menu"
          loading={change.isPending}
          title={`Бланк: ${name}`}
          rightSection={<IconChevronDown size={14} />}
        >
          Бланк: {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Печатать этот черновик на бланке</Menu.Label>
        {(list.data ?? []).map((each) => (
          <Menu.Item
            key={each.id}
            aria-current={each.id === current}
            leftSection={<span className="letterhead-mark">{each.id === current ? '✓' : ''}</span>}
            onClick={() => choose(each.id)}
          >
            {each.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>Новый бланк: «Настройки» – «Бланк» – «Сделать копию»</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
