import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { DocumentKind } from '../../src-shared/documents/kinds.ts';
import { PickPaperDialog, type PickPaperDialogProps } from './PickPaperDialog.tsx';
import { ProtocolBeginnings } from './ProtocolBeginnings.tsx';
import { useCreatePaper } from './useCreatePaper.ts';

interface Picking extends Pick<PickPaperDialogProps, 'title' | 'kind' | 'state' | 'empty'> {
  readonly makes: DocumentKind;
}

const LAST_ORDER: Picking = {
  makes: 'order',
  kind: 'order',
  title: 'Приказ как прошлогодний',
  empty: 'Приказов ещё нет: создайте первый пустым, и на следующий год он станет образцом.',
};
const LAST_PLAN: Picking = {
  makes: 'plan',
  kind: 'plan',
  title: 'План как прошлогодний',
  empty: 'Планов ещё нет: создайте первый пустым, и на следующий год он станет образцом.',
};
const OF_PROTOCOL: Picking = {
  makes: 'notice',
  kind: 'protocol',
  state: 'signed',
  title: 'Сообщение по протоколу',
  empty: 'Подписанных протоколов ещё нет: сообщение составляется по подписанному.',
};

/** «Создать ▾»: every kind of paper, empty or made from an earlier one. */
export function CreateMenu() {
  const { allowed, pending, create, createProtocol } = useCreatePaper();
  const navigate = useNavigate();
  const [picking, setPicking] = useState<Picking | null>(null);
  if (!allowed) return null;
  const pick = (what: Picking) => (): void => setPicking(what);
  return (
    <>
      <Menu position="bottom-end" width={300} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button variant="filled" loading={pending} rightSection={<IconChevronDown size={14} />}>
            Создать
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Item keys="Ctrl+N" onClick={createProtocol}>
            Протокол
          </Item>
          <ProtocolBeginnings create={create} />
          <Menu.Divider />
          <Item keys="Ctrl+Shift+N" onClick={() => create({ kind: 'order' })}>
            Приказ
          </Item>
          <Item onClick={pick(LAST_ORDER)}>Приказ как прошлогодний…</Item>
          <Menu.Divider />
          <Item onClick={() => create({ kind: 'plan' })}>План</Item>
          <Item onClick={pick(LAST_PLAN)}>План как прошлогодний…</Item>
          <Menu.Divider />
          <Item onClick={() => create({ kind: 'notice' })}>Сообщение</Item>
          <Item onClick={pick(OF_PROTOCOL)}>Сообщение по протоколу…</Item>
          <Menu.Divider />
          <Item onClick={() => void navigate({ to: '/import' })}>Из файла…</Item>
        </Menu.Dropdown>
      </Menu>
      {picking && (
        <PickPaperDialog
          {...picking}
          onClose={() => setPicking(null)}
          onPick={(row) => {
            setPicking(null);
            create({ kind: picking.makes, from: row });
          }}
        />
      )}
    </>
  );
}

interface ItemProps {
  readonly keys?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Item({ keys, onClick, children }: ItemProps) {
  return (
    <Menu.Item onClick={onClick} rightSection={keys && <span className="muted menu-keys">{keys}</span>}>
      {children}
    </Menu.Item>
  );
}
