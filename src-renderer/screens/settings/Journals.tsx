import { Button, NumberInput, Radio, SegmentedControl, TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OutputOf } from '../../../src-shared/api/contract.ts';
import type { Journal } from '../../../src-shared/api/officeApi.ts';
import { documentKindSchema } from '../../../src-shared/documents/kinds.ts';
import { formatDate } from '../../../src-shared/russian/dateWords.ts';
import { useRead, useWrite } from '../../app/queries.ts';
import { useAllowed, useSession } from '../../app/session.ts';
import { AskText } from '../../ui/AskText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { WORDS } from '../../words.ts';
import { KIND_PLURALS } from '../kindWords.ts';

const route = getRouteApi('/settings');

/** A journal a kind of paper: how it numbers, and what stands in it. */
export function Journals() {
  const journals = useRead('journal.list', {});
  const mayChange = useAllowed('settings');
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  if (journals.error) return <Problem error={journals.error} />;
  const all = inOrder(journals.data ?? []);
  const journal = all.find((each) => each.kind === kind) ?? all[0];
  if (!journal) return null;
  return (
    <div className="form">
      <SegmentedControl
        aria-label="Журнал"
        className="settings-parts"
        data={all.map((each) => ({ value: each.kind, label: KIND_PLURALS[each.kind] }))}
        value={journal.kind}
        onChange={(value) => void navigate({ search: { tab: 'journal', kind: documentKindSchema.safeParse(value).data } })}
      />
      {mayChange && <JournalForm key={JSON.stringify(journal)} journal={journal} />}
      <JournalEntries key={journal.id} journal={journal} />
    </div>
  );
}

function inOrder(journals: readonly Journal[]): readonly Journal[] {
  return documentKindSchema.options.flatMap((kind) => journals.filter((journal) => journal.kind === kind));
}

function JournalForm({ journal }: { readonly journal: Journal }) {
  const [draft, setDraft] = useState(journal);
  const save = useWrite('journal.save', { quiet: true, done: 'Журнал сохранён' });
  const set = (change: Partial<Journal>): void => setDraft((before) => ({ ...before, ...change }));
  return (
    <form
      className="card form settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(draft);
      }}
    >
      <h2>{journal.name}</h2>
      <TextInput label="Название журнала" value={draft.name} onChange={(event) => set({ name: event.currentTarget.value })} />
      <div className="form-row">
        <NumberInput
          label="Первый номер года"
          description="Следующий за последним бумажным"
          min={1}
          max={1_000_000}
          allowDecimal={false}
          hideControls
          value={draft.firstNumber}
          onChange={(value) => {
            if (typeof value === 'number') set({ firstNumber: value });
          }}
        />
        <TextInput
          label="После номера"
          description="Например, «/ПК» для № 119/ПК"
          maxLength={20}
          value={draft.suffix}
          onChange={(event) => set({ suffix: event.currentTarget.value })}
        />
      </div>
      <Radio.Group
        label="Когда присваивать номер и дату"
        value={draft.numberAt}
        onChange={(value) => set({ numberAt: value === 'sign' ? 'sign' : 'submit' })}
        classNames={{ label: 'ui-label' }}
      >
        <div className="buttons directory-gender">
          <Radio value="submit" label="до печати – при отправке на подпись" />
          <Radio value="sign" label="после подписания" />
        </div>
      </Radio.Group>
      {journal.kind === 'notice' && (
        <p className="muted settings-hint">На самом сообщении номер не печатается: он нужен только этому журналу.</p>
      )}
      {save.error && <Problem error={save.error} />}
      <div className="buttons">
        <Button type="submit" variant="filled" loading={save.isPending}>
          {WORDS.save}
        </Button>
      </div>
    </form>
  );
}

function JournalEntries({ journal }: { readonly journal: Journal }) {
  const { info } = useSession();
  const [year, setYear] = useState(Number(info.today.slice(0, 4)));
  const entries = useRead('journal.entries', { journalId: journal.id, year });
  const mayExplain = useAllowed('register');
  const [gap, setGap] = useState<number | null>(null);
  const explain = useWrite('journal.explainGap', { quiet: true });
  const { data } = entries;
  return (
    <section className="card">
      <div className="documents-bar">
        <h2 className="settings-bar-title">Записи за {year} год</h2>
        <Button onClick={() => setYear(year - 1)}>{year - 1}</Button>
        <Button onClick={() => setYear(year + 1)} disabled={year >= Number(info.today.slice(0, 4))}>
          {year + 1}
        </Button>
        <span className="toolbar-gap" />
        {data && <span className="muted">Следующий номер: {data.next}</span>}
      </div>
      {entries.error && <Problem error={entries.error} />}
      {data && data.entries.length + data.gaps.length === 0 && (
        <EmptyState>За этот год записей нет. Номер появится здесь, когда документ отправят на подпись или подпишут.</EmptyState>
      )}
      {data && data.entries.length + data.gaps.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th className="entry-number">№</th>
              <th className="entry-date">Дата</th>
              <th>Документ</th>
            </tr>
          </thead>
          <tbody>
            {lines(data).map((line) => (
              <tr key={line.ordinal}>
                <td>{line.entry?.number ?? line.ordinal}</td>
                <td>{line.entry?.date ? formatDate(line.entry.date, 'numeric') : '–'}</td>
                <td>
                  {line.entry ? (
                    <EntryText entry={line.entry} />
                  ) : (
                    <span className="buttons entry-gap">
                      <span className="chip chip-late">пропуск</span>
                      {mayExplain && <Button onClick={() => setGap(line.ordinal)}>Объяснить пропуск…</Button>}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {gap !== null && (
        <AskText
          title={`Почему нет документа № ${gap}`}
          label="Причина пропуска"
          oneLine
          button={WORDS.save}
          error={explain.error}
          pending={explain.isPending}
          onClose={() => setGap(null)}
          onAnswer={(reason) => explain.mutate({ journalId: journal.id, year, ordinal: gap, reason }, { onSuccess: () => setGap(null) })}
        />
      )}
    </section>
  );
}

type Entries = OutputOf<'journal.entries'>;
type Entry = Entries['entries'][number];

function EntryText({ entry }: { readonly entry: Entry }) {
  if (entry.gapReason !== null) return <span className="muted">Пропуск: {entry.gapReason}</span>;
  if (entry.documentId === null) return <>{entry.title}</>;
  return (
    <Link to="/documents/$id" params={{ id: entry.documentId }} className="text-link">
      {entry.title || 'Без названия'}
    </Link>
  );
}

/** Entries and gaps in one order, the newest first. */
function lines({ entries, gaps }: Entries): readonly { readonly ordinal: number; readonly entry?: Entry }[] {
  return [...entries.map((entry) => ({ ordinal: entry.ordinal, entry })), ...gaps.map((ordinal) => ({ ordinal }))].toSorted(
    (a, b) => b.ordinal - a.ordinal,
  );
}
