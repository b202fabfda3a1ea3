import { Button } from '@mantine/core';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { assertNever } from '../../../src-shared/base/assertNever.ts';
import type { DocumentKind } from '../../../src-shared/documents/kinds.ts';
import { useSession } from '../../app/session.ts';
import { useCreatePaper } from '../useCreatePaper.ts';

/** What usually follows a signed paper: the notice of a meeting, this year's order or plan after last year's. */
export function FollowUpButton({ paper }: { readonly paper: OpenDocument }) {
  const { info } = useSession();
  const { allowed, pending, create } = useCreatePaper();
  const next = followUp(paper, info.today.slice(0, 4));
  if (!allowed || paper.state !== 'signed' || paper.trashed || next === null) return null;
  return (
    <Button title={next.what} loading={pending} onClick={() => create({ kind: next.makes, from: paper })}>
      {next.word}
    </Button>
  );
}

interface FollowUp {
  readonly makes: DocumentKind;
  readonly word: string;
  readonly what: string;
}

function followUp({ kind, date }: OpenDocument, year: string): FollowUp | null {
  switch (kind) {
    case 'protocol':
      return { makes: 'notice', word: 'Сообщение для сайта', what: 'Черновик сообщения по этому протоколу, без внутреннего' };
    case 'order':
    case 'plan':
      return date !== null && date.slice(0, 4) < year
        ? { makes: kind, word: 'Создать такой же на этот год', what: 'Черновик, в котором годы и даты перенесены на этот год' }
        : { makes: kind, word: 'Создать такой же', what: 'Черновик с тем же текстом' };
    case 'notice':
      return null;
    default:
      return assertNever(kind);
  }
}
