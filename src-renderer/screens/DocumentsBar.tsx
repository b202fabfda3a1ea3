import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { documentKindSchema } from '../../src-shared/documents/kinds.ts';
import { documentStateSchema, STATE_WORDS } from '../../src-shared/documents/signOff.ts';
import type { DocumentsSearch } from '../app/addresses.ts';
import { KIND_PLURALS } from './kindWords.ts';

export interface DocumentsBarProps {
  readonly search: DocumentsSearch;
  /** What is being typed; the address follows it after a pause. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly go: (to: DocumentsSearch) => void;
}

const EVERY = 'all';

const KINDS = [
  { value: EVERY, label: 'Все' },
  ...documentKindSchema.options.map((kind) => ({ value: kind as string, label: KIND_PLURALS[kind] })),
];

const STATES = [
  { value: EVERY, label: 'Любое состояние' },
  { value: 'draft', label: 'Черновики' },
  { value: 'forSignature', label: STATE_WORDS.forSignature },
  { value: 'signed', label: 'Подписанные' },
  { value: 'withdrawn', label: 'Отозванные' },
];

/** Kind, words and state of what the registry shows; every choice is a new address. */
export function DocumentsBar({ search, text, onText, go }: DocumentsBarProps) {
  const trashed = search.trash ?? false;
  return (
    <div className="documents-bar">
      <SegmentedControl
        aria-label="Вид документа"
        data={KINDS}
        value={search.kind ?? EVERY}
        onChange={(value) => go({ ...search, kind: documentKindSchema.safeParse(value).data, page: undefined })}
      />
      <TextInput
        className="grow"
        aria-label="Найти: номер, заголовок, содержание, люди"
        placeholder="Номер, заголовок, содержание, люди"
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label="Состояние"
        data={STATES}
        value={search.state ?? EVERY}
        onChange={(event) => go({ ...search, state: documentStateSchema.safeParse(event.currentTarget.value).data, page: undefined })}
      />
      <span className="toolbar-gap" />
      <Button aria-pressed={trashed} onClick={() => go(trashed ? {} : { trash: true })}>
        {trashed ? 'К документам' : 'Корзина'}
      </Button>
    </div>
  );
}
