import { planWordingText, derivedPlanWording } from '../../../src-shared/documents/planWording.ts';
import type { PlanWordingKey } from '../../../src-shared/documents/planDocument.ts';
import { useEditor } from '../editorContext.ts';
import { headAs, type PlanHead } from '../heads.ts';
import { mentionOf } from '../insertHit.ts';
import { readTyped } from '../readTyped.ts';
import { SheetField } from '../SheetField.tsx';
import { mentionText, type MentionStyle } from '../../../src-shared/documents/mention.ts';
import { dateProblem } from '../order/orderText.ts';
import { numberOrigin } from '../../ui/numberOrigin.ts';
import { readPlanDate, readPlanNumber } from './approvalFields.ts';

/** «УТВЕРЖДАЮ» at the top right of a plan of its own, and what it is made of: who approves, when, under which number. */
export function ApprovalBlock({ head }: { readonly head: PlanHead }) {
  const session = useEditor();
  const { sheet, scope } = session;
  const { letterhead, number } = scope;
  const current = (): PlanHead => headAs('plan', sheet.head);
  const overtype = (key: PlanWordingKey, text: string | null): Partial<PlanHead> => {
    const { [key]: _before, ...rest } = current().wording;
    const derived = derivedPlanWording(key, current(), letterhead, number);
    return { wording: text === null || text === derived ? rest : { ...rest, [key]: text } };
  };
  const derived = (key: PlanWordingKey, name: string) => (
    <SheetField
      name={key}
      label={name}
      text={planWordingText(key, head, letterhead, number)}
      align={key === 'organisation' ? 'center' : 'left'}
      bold={key === 'organisation'}
      multiline
      maxLength={5000}
      overtyped={head.wording[key] !== undefined}
      onText={(text) => sheet.changeHead(overtype(key, text), key)}
      {...(head.wording[key] === undefined ? {} : { onReset: () => sheet.changeHead(overtype(key, null), key, false) })}
    />
  );
  return (
    <>
      {derived('organisation', 'Организация')}
      <div className="pe-approval-parts pe-screen-only">
        <label>
          Утверждает
          <SheetField
            name="signatory"
            label="Кто утверждает"
            text={head.signatory ? mentionText(head.signatory, APPROVER) : ''}
            placeholder="Фамилия И.О., должность"
            onText={(text) =>
              sheet.changeHead({ signatory: text.trim() === '' ? null : readTyped(text, current().signatory, APPROVER) }, 'signatory')
            }
            complete={{ kinds: PEOPLE, pick: (hit) => sheet.changeField({ signatory: mentionOf(hit) }, 'signatory') }}
          />
        </label>
        <label>
          Дата
          <SheetField
            name="date"
            label="Дата утверждения"
            text={head.date === null && head.wording.date === undefined ? '' : planWordingText('date', head, letterhead, number)}
            placeholder="дата"
            problem={dateProblem(head, scope)}
            onText={(text) => sheet.changeHead(readPlanDate(text, current(), scope), 'date')}
          />
        </label>
        <label>
          Номер
          <SheetField
            name="number"
            label="Номер"
            text={number ?? head.number ?? ''}
            placeholder={`${session.document.nextNumber} – ${numberOrigin(session.document)}`}
            readOnly={number !== null}
            maxLength={60}
            onText={(text) => sheet.changeHead(readPlanNumber(text), 'number')}
          />
        </label>
      </div>
      <div className="pe-annex-reference-block" style={{ width: `calc(${letterhead.annex.referenceWidthMm}mm * var(--z))` }}>
        {derived('approval', 'Гриф утверждения')}
      </div>
    </>
  );
}

const PEOPLE = ['person'] as const;
const APPROVER: MentionStyle = { nameOrder: 'surnameFirst', separator: ', ', postFirst: false };
