import { mentionOf } from '../insertHit.ts';
import { useEditor } from '../editorContext.ts';
import { newId } from '../newId.ts';
import { SheetField } from '../SheetField.tsx';
import { signatureSide, signedBy, writeSide, type Side, type Signed } from './signatoryText.ts';

export interface OrderSignaturesProps {
  readonly head: Signed;
  /** The head as it is now, for what is typed. */
  readonly current: () => Signed;
  /** Whose the first signature is: an order is signed by its signatory, a plan by who drew it up. */
  readonly first?: 'signatory' | 'other';
}

/** The signatures of an order or plan: a post of several lines on the left, the name on the level of its last. */
export function OrderSignatures({ head, current, first = 'signatory' }: OrderSignaturesProps) {
  const { sheet, scope } = useEditor();
  const { letterhead } = scope;
  const write = (id: string, side: Side, text: string | null, typing: boolean): void => {
    const { signatory, signatures } = writeSide(id, side, text, current(), letterhead);
    sheet.changeHead({ signatory, signatures }, `signature:${id}:${side}`, typing);
  };
  const put = (signatures: Signed['signatures']): void => sheet.changeHead({ signatures }, 'signatures', false);
  return (
    <div className="pe-signatures" data-place="signatures">
      {head.signatures.map((signature, index) => (
        <div
          key={signature.id}
          className="pe-signature"
          data-id={signature.id}
          {...(signature.of === 'signatory' ? { 'data-place': 'signatory' } : {})}
        >
          {SIDES.map((side) => (
            <div
              key={side}
              className={`pe-signature-${side}`}
              style={side === 'post' ? { flex: `0 1 calc(${letterhead.order.signatureWidthMm}mm * var(--z))` } : {}}
            >
              <SheetField
                name={`signature:${signature.id}:${side}`}
                label={`${side === 'post' ? 'Должность' : 'Имя'} в подписи ${index + 1}`}
                text={signatureSide(signature, side, head, letterhead)}
                placeholder={side === 'post' ? 'должность' : 'И.О. Фамилия'}
                align={side === 'post' ? 'left' : 'right'}
                multiline={side === 'post'}
                maxLength={side === 'post' ? 1000 : 300}
                overtyped={signature.of === 'signatory' && signature[side] !== undefined}
                onText={(text) => write(signature.id, side, text, true)}
                {...(side === 'name'
                  ? {
                      complete: {
                        kinds: PEOPLE,
                        pick: (hit) =>
                          sheet.changeField(
                            signedBy(signature.id, mentionOf(hit), current(), letterhead),
                            `signature:${signature.id}:name`,
                          ),
                      },
                    }
                  : {})}
                onReset={() => write(signature.id, side, null, false)}
                onKey={(key, field) => {
                  if (key !== 'Backspace' || signature.of !== 'other' || field.value !== '' || side === 'name') return false;
                  put(current().signatures.filter((each) => each.id !== signature.id));
                  return true;
                }}
              />
            </div>
          ))}
        </div>
      ))}
      <button
        type="button"
        className="pe-add pe-screen-only"
        onClick={() => put([...current().signatures, { id: newId(), of: head.signatures.length === 0 ? first : 'other' }])}
      >
        + подпись
      </button>
    </div>
  );
}

const SIDES = ['post', 'name'] as const;
const PEOPLE = ['person'] as const;
