import { LABEL_KEYS, derivedWording } from '../../src-shared/documents/wording.ts';
import type { HeadField } from '../../src-shared/documents/letterhead.ts';
import { readMention, type Mention } from '../../src-shared/documents/mention.ts';
import type { WordingKey } from '../../src-shared/documents/protocol.ts';
import { AddToDirectory } from './AddToDirectory.tsx';
import { useEditor, useProtocolHead } from './editorContext.ts';
import { overtype } from './headText.ts';
import { asProtocolHead, type ProtocolHead } from './heads.ts';
import { SignerToDirectory } from './SignerToDirectory.tsx';

const DERIVED: readonly WordingKey[] = ['organisation', 'title', 'number', 'date', 'time'];
const FIELDS: ReadonlySet<HeadField> = new Set([
  'organisation',
  'title',
  'date',
  'number',
  'settlement',
  'time',
  'place',
  'chair',
  'secretary',
]);

/** What a field of the head would print by itself, and the way back to it; a person can join the directory here. */
export function HeadPanel({ field }: { readonly field: string }) {
  const { sheet, scope } = useEditor();
  const head = useProtocolHead();
  const keys: WordingKey[] = DERIVED.filter((key) => key === field);
  const label = FIELDS.has(field as HeadField) ? LABEL_KEYS[field as HeadField] : undefined;
  if (label) keys.push(label);
  const protocol = { ...head, agenda: [], hearings: [] };
  const people = peopleOf(field, head);
  const signer = signerOf(field, head);
  return (
    <section className="pe-panel" aria-label="Поле бланка">
      <h2 className="pe-panel-title">{title(field)}</h2>
      {keys.map((key) => {
        const own = head.wording[key];
        if (own === undefined) return null;
        return (
          <div key={key} className="pe-panel-field">
            <span className="pe-panel-label">По бланку было бы</span>
            <span className="pe-derived">{derivedWording(key, protocol, scope.letterhead, scope.number) || '(ничего)'}</span>
            <button
              type="button"
              className="pe-button"
              title="Alt+Backspace"
              onClick={() => sheet.changeHead(overtype(key, null, head, scope), `reset:${key}`, false)}
            >
              Вернуть как по бланку
            </button>
          </div>
        );
      })}
      {people.map((person) => (
        <AddToDirectory key={person.mention.name} {...person} />
      ))}
      {signer && <SignerToDirectory key={signer.name} mention={signer} />}
      <p className="pe-note">{hint(field)}</p>
    </section>
  );

  function peopleOf(name: string, from: typeof head): { mention: Mention; link: (personId: string) => void }[] {
    if (name === 'chair' || name === 'secretary') {
      const mention = from[name];
      if (!mention || mention.name === '' || mention.personId !== undefined) return [];
      return [{ mention, link: (personId) => sheet.changeHead({ [name]: { ...mention, personId } }, `link:${name}`, false) }];
    }
    if (!name.startsWith('attendee:')) return [];
    const attendee = from.attendees.find((each) => `attendee:${each.id}` === name);
    if (attendee?.kind !== 'person' || attendee.mention.name === '' || attendee.mention.personId !== undefined) return [];
    const link = (personId: string): void =>
      sheet.changeHead(
        {
          attendees: asProtocolHead(sheet.head).attendees.map((each) =>
            each.id === attendee.id && each.kind === 'person' ? { ...each, mention: { ...each.mention, personId } } : each,
          ),
        },
        `link:${name}`,
        false,
      );
    return [{ mention: attendee.mention, link }];
  }
}

/** Who signs in a signature added by hand; those of the chair and the secretary are in the head already. */
function signerOf(field: string, { signatures }: ProtocolHead): Mention | null {
  const signature = signatures.find((each) => field.startsWith(`signature:${each.id}:`));
  const read = signature?.of === 'other' && signature.name !== undefined ? readMention(signature.name) : null;
  return read && { name: read.name, ...(signature?.post === undefined ? {} : { post: signature.post }) };
}

function title(field: string): string {
  const names: Readonly<Record<string, string>> = {
    organisation: 'Организация',
    title: 'Заголовок',
    date: 'Дата',
    number: 'Номер',
    settlement: 'Населённый пункт',
    time: 'Время',
    place: 'Место проведения',
    chair: 'Председатель',
    secretary: 'Секретарь',
  };
  if (field.startsWith('attendee')) return 'Участник';
  if (field.startsWith('signature')) return 'Подпись';
  return names[field] ?? 'Поле бланка';
}

function hint(field: string): string {
  if (field === 'date') return 'Пишите как привыкли: 14.04.2026, 14 апреля 2026 г., 14.4. Печатается так, как написано.';
  if (field === 'time') return 'Например: 9:00, 09.00 часов.';
  if (field === 'number') return 'Можно оставить пустым: номер даст журнал.';
  if (field.startsWith('attendee'))
    return 'Enter – следующий, Alt+↑ и Alt+↓ – переставить. Группа: «методисты: Ветлугина Н.С., Солодов П.А.»';
  if (field === 'chair' || field === 'secretary') return 'Начните писать фамилию: подскажет справочник.';
  if (field.startsWith('signature')) return 'Слова подписи берутся из бланка и шапки, их можно изменить. Alt+Backspace – вернуть.';
  return '';
}
