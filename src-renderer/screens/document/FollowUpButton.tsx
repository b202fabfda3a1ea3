import { Button } from '@mantine/core';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import type { DocumentKind } from '../../../src-shared/documents/kinds.ts';
import { useCreatePaper } from '../useCreatePaper.ts';

interface FollowUp {
  readonly makes: DocumentKind;
  readonly word: string;
  readonly what: string;
}

const FOLLOW_UPS: Readonly<Partial<Record<DocumentKind, FollowUp>>> = {
  protocol: { makes: 'notice', word: 'Сообщение для сайта', what: 'Черновик сообщения по этому протоколу, без внутреннего' },
  order: { makes: 'order', word: 'Создать такой же на этот год', what: 'Черновик с годами и датами, перенесёнными вперёд' },
  plan: { makes: 'plan', word: 'Создать такой же на этот год', what: 'Черновик с годами и датами, перенесёнными вперёд' },
};

/** What usually follows a signed paper: the notice of a meeting, next year's order or plan. */
export function FollowUpButton({ paper }: { readonly paper: OpenDocument }) {
  const { allowed, pending, create } = useCreatePaper();
  const next = FOLLOW_UPS[paper.kind];
  if (!allowed || paper.state !== 'signed' || paper.trashed || next === undefined) return null;
  return (
    <Button title={next.what} loading={pending} onClick={() => create({ kind: next.makes, from: paper })}>
      {next.word}
    </Button>
  );
}
