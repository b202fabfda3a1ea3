import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { useWrite } from '../../app/queries.ts';
import { useSession } from '../../app/session.ts';
import { AskText } from '../../ui/AskText.tsx';
import { sayDone } from '../../ui/say.tsx';
import { rowName } from '../rowName.ts';
import { PaperSigningDialog } from './PaperSigningDialog.tsx';
import { signOffActions } from './signOffActions.ts';

type Asking = 'return' | 'signOnPaper' | 'withdraw';

/** What may happen to a frozen paper next; what this account may not do stays in view and says why. */
export function SignOffButtons({ paper }: { readonly paper: OpenDocument }) {
  const { account } = useSession();
  const [asking, setAsking] = useState<Asking | null>(null);
  const sign = useWrite('document.sign');
  const giveBack = useWrite('document.return', { quiet: true });
  const withdraw = useWrite('document.withdraw', { quiet: true });
  const target = { id: paper.id, revision: paper.revision };
  const close = (): void => setAsking(null);

  return (
    <>
      {signOffActions(paper.state, account.roles).map(({ event, word, why, primary }) => (
        <Button
          key={event}
          variant={primary ? 'filled' : 'default'}
          disabled={why !== null || (event === 'sign' && paper.digest === null)}
          title={why ?? undefined}
          loading={event === 'sign' && sign.isPending}
          onClick={() => {
            if (event !== 'sign') setAsking(event);
            else sign.mutate({ ...target, digest: paper.digest ?? '' }, { onSuccess: (done) => sayDone(`${rowName(done)} подписан`) });
          }}
        >
          {word}
        </Button>
      ))}
      {asking === 'return' && (
        <AskText
          title="Вернуть с замечанием"
          label="Что исправить"
          button="Вернуть"
          error={giveBack.error}
          pending={giveBack.isPending}
          onClose={close}
          onAnswer={(remark) => giveBack.mutate({ ...target, remark }, { onSuccess: close })}
        />
      )}
      {asking === 'withdraw' && (
        <AskText
          title="Отозвать подписанный документ"
          label="Причина отзыва"
          description="Документ останется в реестре с пометкой «Отозван». Вернуть его в работу нельзя: вместо него составляют новый."
          button="Отозвать"
          error={withdraw.error}
          pending={withdraw.isPending}
          onClose={close}
          onAnswer={(reason) => withdraw.mutate({ ...target, reason }, { onSuccess: close })}
        />
      )}
      {asking === 'signOnPaper' && <PaperSigningDialog paper={paper} onClose={close} />}
    </>
  );
}
