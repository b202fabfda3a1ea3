import { Button } from '@mantine/core';
import { Fragment, useState } from 'react';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { useWrite } from '../../app/queries.ts';
import { useSession } from '../../app/session.ts';
import { AskText } from '../../ui/AskText.tsx';
import { PaperSigningDialog } from './PaperSigningDialog.tsx';
import { SigningDialog } from './SigningDialog.tsx';
import { signOffActions, type SignOffAction } from './signOffActions.ts';

/** What may happen to a frozen paper next; what this account may not do stays in view and says why. */
export function SignOffButtons({ paper }: { readonly paper: OpenDocument }) {
  const { account } = useSession();
  const [asking, setAsking] = useState<SignOffAction['event'] | null>(null);
  const giveBack = useWrite('document.return', { quiet: true });
  const withdraw = useWrite('document.withdraw', { quiet: true });
  const target = { id: paper.id, revision: paper.revision };
  const close = (): void => setAsking(null);

  return (
    <>
      {signOffActions(paper.state, account.roles).map(({ event, word, why, primary }) => (
        <Fragment key={event}>
          {why !== null && <span className="toolbar-note">{why.brief}</span>}
          <Button
            variant={primary ? 'filled' : 'default'}
            disabled={why !== null || (event === 'sign' && paper.digest === null)}
            title={why?.whole}
            onClick={() => setAsking(event)}
          >
            {word}
          </Button>
        </Fragment>
      ))}
      {asking === 'sign' && <SigningDialog paper={paper} onClose={close} />}
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
