import { Button } from '@mantine/core';
import type { Audience, Institution } from '../../../src-shared/api/directoryApi.ts';
import { assertNever } from '../../../src-shared/base/assertNever.ts';
import { useRead } from '../../app/queries.ts';
import { Problem } from '../../ui/Problem.tsx';
import { AudienceForm } from './AudienceForm.tsx';
import { membersOf, newAudience } from './audienceEntry.ts';
import { NEW, type DirectoryPanelProps } from './directoryPanel.ts';
import { EntryList, type Column } from './EntryList.tsx';
import { INSTITUTION_KINDS } from './institutionEntry.ts';

/** Groups of addressees: «руководители ОО», «школы с «Точкой роста»». */
export function Audiences({ chosen, onChoose }: DirectoryPanelProps) {
  const groups = useRead('audience.list', {});
  const places = useRead('institution.list', {});
  if (groups.error) return <Problem error={groups.error} again={() => void groups.refetch()} />;
  if (!groups.data || !places.data) return null;
  const institutions: readonly Institution[] = places.data;
  const open = chosen === NEW ? newAudience() : groups.data.find(({ id }) => id === chosen);
  const columns: readonly Column<Audience>[] = [
    { head: 'Группа', cell: (group) => group.nominative },
    { head: 'Кому', cell: (group) => group.dative },
    { head: 'Кто входит', cell: ruleText },
    { head: 'Организаций', cell: (group) => membersOf(group.rule, institutions).length, narrow: true },
  ];
  return (
    <div className={open ? 'directory-split' : 'directory-whole'}>
      <EntryList
        label="Группы адресатов"
        entries={groups.data}
        columns={columns}
        words={(group) => `${group.nominative} ${group.dative}`}
        chosen={chosen}
        onChoose={onChoose}
        buttons={<Button onClick={() => onChoose(NEW)}>Добавить группу</Button>}
        empty="Здесь будут группы, которым поручают сразу: например, «руководители ОО». В протоколе группу выбирают одним словом."
      />
      {open && (
        <AudienceForm
          key={chosen}
          audience={open}
          isNew={chosen === NEW}
          institutions={institutions}
          onClose={() => onChoose(undefined)}
          onOpen={onChoose}
        />
      )}
    </div>
  );
}

function ruleText({ rule }: Audience): string {
  switch (rule.kind) {
    case 'all':
      return 'все организации';
    case 'institutionKind':
      return `вид: ${INSTITUTION_KINDS[rule.institutionKind]}`;
    case 'tag':
      return `пометка: ${rule.tag}`;
    case 'list':
      return 'по списку';
    default:
      return assertNever(rule);
  }
}
