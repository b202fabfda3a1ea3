import { useNavigate } from '@tanstack/react-router';
import type { DocumentRow } from '../../src-shared/api/documentApi.ts';
import { Refusal } from '../../src-shared/api/errors.ts';
import type { DocumentKind } from '../../src-shared/documents/kinds.ts';
import { useClient } from '../app/client.ts';
import { useWrite } from '../app/queries.ts';
import { useAllowed } from '../app/session.ts';
import { sayProblem } from '../ui/say.tsx';
import { noteBeginning } from './beginnings.ts';
import { meetingSeries } from './meetingSeries.ts';

/** How many papers are looked through for the meeting before. */
export const RECENT_PROTOCOLS = { kind: 'protocol', query: '', trashed: false, limit: 100, offset: 0 } as const;

export interface NewPaper {
  readonly kind: DocumentKind;
  /** The earlier paper it is made from. */
  readonly from?: DocumentRow;
  /** Absent: the earlier paper's, else the main one. */
  readonly letterheadId?: string;
}

export interface CreatePaper {
  readonly pending: boolean;
  readonly allowed: boolean;
  /** Makes a draft and opens it with the caret on the sheet. */
  create(paper: NewPaper): void;
  /** A protocol with the people, place and wording of the latest meeting, as a secretary would begin from the last file. */
  createProtocol(): void;
}

/** «Создать»: whoever may not write is told who may. */
export function useCreatePaper(): CreatePaper {
  const navigate = useNavigate();
  const client = useClient();
  const allowed = useAllowed('draft');
  const making = useWrite('document.create');
  const create = ({ kind, from, letterheadId }: NewPaper): void => {
    if (!allowed) sayProblem(new Refusal('denied', 'Документы создаёт секретарь или руководитель: войдите под их учётной записью.'));
    else if (!making.isPending) {
      making.mutate(
        { kind, ...(from === undefined ? {} : { from: from.id }), ...(letterheadId === undefined ? {} : { letterheadId }) },
        {
          onSuccess: (made) => {
            if (from !== undefined) noteBeginning(made.id, from);
            void navigate({ to: '/documents/$id', params: { id: made.id } });
          },
        },
      );
    }
  };
  return {
    allowed,
    pending: making.isPending,
    create,
    createProtocol() {
      client.call('document.list', RECENT_PROTOCOLS).then(({ rows }) => {
        const latest = meetingSeries(rows)[0];
        create({ kind: 'protocol', ...(latest === undefined ? {} : { from: latest }) });
      }, sayProblem);
    },
  };
}
