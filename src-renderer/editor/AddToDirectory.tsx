import { useState } from 'react';
import { Refusal } from '../../src-shared/api/errors.ts';
import type { Mention } from '../../src-shared/documents/mention.ts';
import { useEditor } from './editorContext.ts';
import { newId } from './newId.ts';

/** «Добавить в справочник»: the person typed joins the directory; one who looks the same is offered instead. */
export function AddToDirectory({ mention, link }: { readonly mention: Mention; readonly link: (personId: string) => void }) {
  const { client } = useEditor();
  const [found, setFound] = useState<{ readonly id: string; readonly message: string } | null>(null);
  const [problem, setProblem] = useState('');
  const [added, setAdded] = useState(false);
  const add = (force: boolean): void => {
    const id = newId();
    client.call('person.save', { entry: personOf(mention, id), isNew: true, force }).then(
      (person) => {
        setFound(null);
        setAdded(true);
        link(person.id);
      },
      (error: Error) => {
        const known = error instanceof Refusal && error.code === 'conflict' ? error.details?.['id'] : undefined;
        if (typeof known === 'string') setFound({ id: known, message: error.message });
        else setProblem(error.message);
      },
    );
  };
  if (added) return <p className="pe-note">Добавлено в справочник.</p>;
  return (
    <div className="pe-panel-field">
      {found === null ? (
        <button type="button" className="pe-button" onClick={() => add(false)}>
          {`Добавить в справочник: ${mention.name}`}
        </button>
      ) : (
        <>
          <span className="pe-note">{found.message}</span>
          <button type="button" className="pe-button" onClick={() => link(found.id)}>
            Это он или она
          </button>
          <button type="button" className="pe-button" onClick={() => add(true)}>
            Другой человек, добавить
          </button>
        </>
      )}
      {problem !== '' && <span className="pe-note pe-note-late">{problem}</span>}
    </div>
  );
}

function personOf(mention: Mention, id: string) {
  const [surname = mention.name, rest = ''] = mention.name.split(/\s+(.*)/su);
  const [givenName = '', patronymic = ''] = rest.match(/\p{L}+\.?/gu) ?? [];
  return {
    id,
    surname,
    givenName,
    patronymic,
    gender: null,
    post: mention.post ?? '',
    institutionId: null,
    ours: false,
    nameForms: {},
    postForms: {},
    archived: false,
  };
}
