import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { SettingsSearch } from '../../app/addresses.ts';
import { useAllowed } from '../../app/session.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Accounts } from './Accounts.tsx';
import { DataHealth } from './DataHealth.tsx';
import { Deadlines } from './Deadlines.tsx';
import { DepartmentForm } from './DepartmentForm.tsx';
import { Journals } from './Journals.tsx';
import { Letterheads } from './Letterheads.tsx';
import { Look } from './Look.tsx';
import './settings.css';

const route = getRouteApi('/settings');

const TABS = [
  { value: 'department', word: 'Организация', Panel: DepartmentForm, open: false },
  { value: 'letterhead', word: 'Бланк', Panel: Letterheads, open: false },
  { value: 'journal', word: 'Журналы', Panel: Journals, open: true },
  { value: 'deadlines', word: 'Сроки и календарь', Panel: Deadlines, open: false },
  { value: 'accounts', word: 'Учётные записи', Panel: Accounts, open: false },
  { value: 'data', word: 'Данные', Panel: DataHealth, open: true },
  { value: 'look', word: 'Вид', Panel: Look, open: true },
] as const;

/** How the department's papers look, how they are numbered, who works here. */
export function Settings() {
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const mayChange = useAllowed('settings');
  const shown = TABS.filter(({ open }) => open || mayChange);
  const current = shown.find(({ value }) => value === tab)?.value ?? shown[0]?.value ?? 'look';
  const go = (to: SettingsSearch): void => void navigate({ search: to });
  return (
    <Screen title="Настройки">
      <Tabs
        className="directory"
        value={current}
        onChange={(value) => go({ tab: TABS.find((each) => each.value === value)?.value })}
        keepMounted={false}
      >
        <Tabs.List>
          {shown.map(({ value, word }) => (
            <Tabs.Tab key={value} value={value}>
              {word}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {shown.map(({ value, Panel }) => (
          <Tabs.Panel key={value} value={value} className="directory-panel settings-panel">
            <Panel />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Screen>
  );
}
