import { Button, Modal } from '@mantine/core';
import { useRef } from 'react';
import { countWord } from '../../../../../src-shared/russian/plural.ts';
import { useFocusBack } from '../useFocusBack.ts';
import { acceptSure, type AcceptedNames, type NameChoice, type NameGroup } from './nameGroups.ts';

export interface NamesDialogProps {
  readonly groups: readonly NameGroup[];
  /** Whom nobody of the directory can be. */
  readonly strangers: readonly string[];
  readonly accepted: AcceptedNames;
  readonly onAccept: (accepted: AcceptedNames) => void;
  readonly onClose: () => void;
}

/** Whom the paper names and who of the directory that may be: accepted one by one, or all that can be nobody else. */
export function NamesDialog({ groups, strangers, accepted, onAccept, onClose }: NamesDialogProps) {
  useFocusBack();
  const close = useRef<HTMLButtonElement>(null);
  const sure = groups.filter((group) => group.sure && accepted[group.key] === undefined).length;
  const acceptAll = (): void => {
    onAccept(acceptSure(groups, accepted));
    // The button itself is gone then.
    close.current?.focus();
  };
  return (
    <Modal opened onClose={onClose} title="Люди и организации из справочника" size="xl">
      <p className="muted import-lead">
        Слова документа не изменятся: он только запомнит, кто это. Тогда поручения найдутся по исполнителю, а имена – по справочнику.
      </p>
      <ul className="names">
        {groups.map((group) => (
          <Name
            key={group.key}
            group={group}
            accepted={accepted[group.key]}
            onAccept={(choice) => onAccept(withChoice(accepted, group.key, choice))}
          />
        ))}
      </ul>
      {strangers.length > 0 && (
        <p className="muted names-strangers">Нет в справочнике, останется как написано, пока не внести: {strangers.join('; ')}</p>
      )}
      <div className="buttons">
        {sure > 0 && (
          <Button variant="filled" data-autofocus onClick={acceptAll}>
            Принять все верные ({sure})
          </Button>
        )}
        <Button ref={close} onClick={onClose} {...(sure > 0 ? {} : { 'data-autofocus': true })}>
          Закрыть
        </Button>
      </div>
    </Modal>
  );
}

interface NameProps {
  readonly group: NameGroup;
  readonly accepted: NameChoice | undefined;
  readonly onAccept: (choice: NameChoice | null) => void;
}

/** The same button accepts and takes back, so that the focus stays where it is. */
function Name({ group, accepted, onAccept }: NameProps) {
  const { words, places, choices, sure } = group;
  return (
    <li className="name">
      <span className="name-words">
        «{words}»{places.length > 1 && <span className="muted"> · {countWord(places.length, 'место', 'места', 'мест')}</span>}
      </span>
      <span className="buttons">
        {choices.map((choice) => {
          const taken = accepted?.key === choice.key;
          return (
            <Button
              key={choice.key}
              aria-pressed={taken}
              className={taken ? 'name-taken' : undefined}
              onClick={() => onAccept(taken ? null : choice)}
            >
              {taken ? '✓ ' : ''}
              {choice.text}
              {!sure && !taken ? '?' : ''}
            </Button>
          );
        })}
      </span>
    </li>
  );
}

function withChoice(accepted: AcceptedNames, key: string, choice: NameChoice | null): AcceptedNames {
  const others = Object.fromEntries(Object.entries(accepted).filter(([each]) => each !== key));
  return choice === null ? others : { ...others, [key]: choice };
}
