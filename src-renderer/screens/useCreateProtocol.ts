import { useNavigate } from '@tanstack/react-router';
import { useAllowed } from '../app/session.ts';
import { useWrite } from '../app/queries.ts';
import { sayProblem } from '../ui/say.tsx';
import { Refusal } from '../../src-shared/api/errors.ts';

/** «Новый протокол»: makes a draft and opens it with the caret on the sheet. */
export function useCreateProtocol(): { readonly start: () => void; readonly pending: boolean; readonly allowed: boolean } {
  const navigate = useNavigate();
  const allowed = useAllowed('draft');
  const create = useWrite('document.create');
  return {
    allowed,
    pending: create.isPending,
    start() {
      if (!allowed) sayProblem(new Refusal('denied', 'Протоколы создаёт секретарь или руководитель: войдите под их учётной записью.'));
      else if (!create.isPending) {
        create.mutate({ kind: 'protocol' }, { onSuccess: (made) => void navigate({ to: '/documents/$id', params: { id: made.id } }) });
      }
    },
  };
}
