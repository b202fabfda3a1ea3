import { MultiSelect, NativeSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { institutionSchema, type Audience, type Institution } from '../../../src-shared/api/directoryApi.ts';
import { declineGroup } from '../../../src-shared/russian/declineGroup.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { useWrite } from '../../app/queries.ts';
import { sayDone } from '../../ui/say.tsx';
import { EntryForm } from './EntryForm.tsx';
import { membersOf } from './audienceEntry.ts';
import { INSTITUTION_KINDS } from './institutionEntry.ts';

export interface AudienceFormProps {
  readonly audience: Audience;
  readonly isNew: boolean;
  readonly institutions: readonly Institution[];
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}

type Rule = Audience['rule'];

const RULE_WORDS: Readonly<Record<Rule['kind'], string>> = {
  all: 'все организации',
  institutionKind: 'организации одного вида',
  tag: 'организации с пометкой',
  list: 'по списку',
};

/** One group: its name in two cases and the rule by which its members are found. */
export function AudienceForm({ audience, isNew, institutions, onClose, onOpen }: AudienceFormProps) {
  const [draft, setDraft] = useState(audience);
  const [dativeTyped, setDativeTyped] = useState(!isNew);
  const save = useWrite('audience.save', { quiet: true });
  const set = (change: Partial<Audience>): void => setDraft((before) => ({ ...before, ...change }));
  const derived = declineGroup(draft.nominative, 'dative');
  const dative = dativeTyped ? draft.dative : derived.form;
  const check = !dativeTyped && draft.nominative !== '' && !derived.sure;
  const members = membersOf(draft.rule, institutions).length;
  return (
    <EntryForm
      title={isNew ? 'Новая группа адресатов' : audience.nominative}
      error={save.error}
      pending={save.isPending}
      lacks={lacks(draft, dative)}
      slip={members === 0 ? 'В группу пока никто не входит: проверьте, кого она объединяет.' : null}
      archived={isNew ? undefined : { value: draft.archived, set: (value) => set({ archived: value }) }}
      onClose={onClose}
      onOpen={onOpen}
      onSave={(force) =>
        save.mutate(
          { entry: { ...draft, dative }, isNew, force },
          {
            onSuccess: () => {
              sayDone('Сохранено');
              onClose();
            },
          },
        )
      }
    >
      <TextInput
        label="Группа (кто?)"
        placeholder="руководители ОО"
        autoFocus={isNew}
        value={draft.nominative}
        onChange={(event) => set({ nominative: event.currentTarget.value })}
      />
      <TextInput
        label={<>Кому поручают? {check && <span className="chip chip-soon">проверьте</span>}</>}
        placeholder="руководителям ОО"
        value={dative}
        onChange={(event) => {
          setDativeTyped(true);
          set({ dative: event.currentTarget.value });
        }}
      />
      <NativeSelect
        label="Кто входит"
        data={Object.entries(RULE_WORDS).map(([value, label]) => ({ value, label }))}
        value={draft.rule.kind}
        onChange={(event) => set({ rule: ruleOf(event.currentTarget.value, institutions) })}
      />
      <RuleField rule={draft.rule} institutions={institutions} onChange={(rule) => set({ rule })} />
      <p className="muted directory-members">Сейчас входит: {countWord(members, 'организация', 'организации', 'организаций')}</p>
    </EntryForm>
  );
}

interface RuleFieldProps {
  readonly rule: Rule;
  readonly institutions: readonly Institution[];
  readonly onChange: (rule: Rule) => void;
}

function RuleField({ rule, institutions, onChange }: RuleFieldProps) {
  switch (rule.kind) {
    case 'all':
      return null;
    case 'institutionKind':
      return (
        <NativeSelect
          label="Вид"
          data={institutionSchema.shape.kind.options.map((value) => ({ value, label: INSTITUTION_KINDS[value] }))}
          value={rule.institutionKind}
          onChange={(event) => onChange({ ...rule, institutionKind: institutionSchema.shape.kind.parse(event.currentTarget.value) })}
        />
      );
    case 'tag':
      return (
        <Select
          label="Пометка"
          searchable
          nothingFoundMessage="Такой пометки ни у кого нет: поставьте её у организаций"
          data={tagsOf(institutions)}
          value={rule.tag}
          onChange={(tag) => onChange({ ...rule, tag: tag ?? '' })}
        />
      );
    case 'list':
      return (
        <MultiSelect
          label="Организации"
          searchable
          nothingFoundMessage="Нет такой организации"
          data={institutions.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          value={[...rule.institutionIds]}
          onChange={(institutionIds) => onChange({ ...rule, institutionIds })}
        />
      );
  }
}

function ruleOf(kind: string, institutions: readonly Institution[]): Rule {
  switch (kind) {
    case 'institutionKind':
      return { kind, institutionKind: 'school' };
    case 'tag':
      return { kind, tag: tagsOf(institutions)[0] ?? '' };
    case 'list':
      return { kind, institutionIds: [] };
    default:
      return { kind: 'all' };
  }
}

function tagsOf(institutions: readonly Institution[]): string[] {
  return [...new Set(institutions.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b, 'ru'));
}

function lacks(draft: Audience, dative: string): string | null {
  if (draft.nominative.trim() === '') return 'Назовите группу';
  if (dative.trim() === '') return 'Укажите, кому поручают';
  return draft.rule.kind === 'tag' && draft.rule.tag === '' ? 'Выберите пометку' : null;
}
