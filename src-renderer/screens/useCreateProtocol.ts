import { useNavigate } from '@tanstack/react-router';
import { Refusal } from '../../src-shared/api/errors.ts';
import { useClient } from '../app/client.ts';
import { useWrite } from '../app/queries.ts';
import { useAllowed } from '../app/session.ts';
import { sayProblem } from '../ui/say.tsx';
import type { DocumentRow } from '../../src-shared/api/documentApi.ts';
import { noteBeginning } from './beginnings.ts';
import { meetingSeries } from './meetingSeries.ts';

/** How many papers are looked through for the meeting before. */
export const RECENT_PAPERS = { query: '', trashed: false, limit: 100, offset: 0 } as const;

export interface CreateProtocol {
  readonly pending: boolean;
  readonly allowed: boolean;
  /** With the people, place and wording of the latest meeting, as a secretary would begin from the last file. */
  start(): void;
  /** From a paper of the caller's choice, or empty with `null`; on its letterhead, the main one, or the one named. */
  startFrom(from: DocumentRow | null, letterheadId?: string): void;
}

/** «Новый протокол»: makes a draft and opens it with the caret on the sheet. */
export function useCreateProtocol(): CreateProtocol {
  const navigate = useNavigate();
  const client = useClient();
  const allowed = useAllowed('draft');
  const create = useWrite('document.create');
  const startFrom = (from: DocumentRow | null, letterheadId?: string): void => {
    if (!allowed) sayProblem(new Refusal('denied', 'Протоколы создаёт секретарь или руководитель: войдите под их учётной записью.'));
    else if (!create.isPending) {
      create.mutate(
        { kind: 'protocol', ...(from === null ? {} : { from: from.id }), ...(letterheadId === undefined ? {} : { letterheadId }) },
        {
          onSuccess: (made) => {
            if (from !== null) noteBeginning(made.id, from);
            void navigate({ to: '/documents/$id', params: { id: made.id } });
          },
        },
      );
    }
  };
  return {
    allowed,
    pending: create.isPending,
    startFrom,
    start() {
      client.call('document.list', RECENT_PAPERS).then(({ rows }) => startFrom(meetingSeries(rows)[0] ?? null), sayProblem);
    },
  };
}
