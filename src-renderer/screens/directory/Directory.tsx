import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { DirectorySearch } from '../../app/addresses.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Audiences } from './Audiences.tsx';
import { Institutions } from './Institutions.tsx';
import { People } from './People.tsx';
import './directory.css';

const route = getRouteApi('/directory');

const TABS = [
  { value: 'people', word: 'Люди', Panel: People },
  { value: 'institutions', word: 'Организации', Panel: Institutions },
  { value: 'audiences', word: 'Группы адресатов', Panel: Audiences },
] as const;

/** People, institutions and groups of addressees; what is open stands in the address. */
export function Directory() {
  const { tab = 'people', id } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (to: DirectorySearch, replace = false): void => void navigate({ search: to, replace });
  return (
    <Screen title="Справочники">
      <Tabs
        className="directory"
        value={tab}
        onChange={(value) => go({ tab: TABS.find((each) => each.value === value)?.value })}
        keepMounted={false}
      >
        <Tabs.List>
          {TABS.map(({ value, word }) => (
            <Tabs.Tab key={value} value={value}>
              {word}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map(({ value, Panel }) => (
          <Tabs.Panel key={value} value={value} className="directory-panel">
            <Panel chosen={id} onChoose={(next) => go({ tab, id: next }, true)} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Screen>
  );
}
