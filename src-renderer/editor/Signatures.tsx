import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import { orderName } from '../../src-shared/documents/mention.ts';
import type { Signature } from '../../src-shared/documents/signature.ts';
import { derivedSignature, signatureText } from '../../src-shared/documents/wording.ts';
import { useEditor, useProtocolHead } from './editorContext.ts';
import { asProtocolHead } from './heads.ts';
import { newId } from './newId.ts';
import { SheetField } from './SheetField.tsx';

/** The signatures: post on the left, name on the right, both derived until overtyped. */
export function Signatures() {
  const { sheet, scope } = useEditor();
  const head = useProtocolHead();
  const layout = scope.letterhead.protocol;

  const write = (id: string, side: 'post' | 'name', text: string | null, typing: boolean): void => {
    const signatures = asProtocolHead(sheet.head).signatures.map((signature) => {
      if (signature.id !== id) return signature;
      const { [side]: _before, ...rest } = signature;
      const derived = derivedSignature(signature, { ...asProtocolHead(sheet.head), agenda: [], hearings: [] }, layout)[side];
      return text === null || text === derived ? rest : { ...rest, [side]: text };
    });
    sheet.changeHead({ signatures }, `signature:${id}:${side}`, typing);
  };
  const add = (): void => {
    sheet.changeHead({ signatures: [...asProtocolHead(sheet.head).signatures, { id: newId(), of: 'other' }] }, 'signatures', false);
  };
  const remove = (id: string): void => {
    sheet.changeHead({ signatures: asProtocolHead(sheet.head).signatures.filter((each) => each.id !== id) }, 'signatures', false);
  };
  /** Somebody chosen signs; a signature added by hand takes the post the directory knows, the others keep theirs. */
  const pick = ({ id, of }: Signature, hit: DirectoryHit): void => {
    const name = orderName(hit.title, layout.signatureNameOrder);
    const post = hit.post.charAt(0).toUpperCase() + hit.post.slice(1);
    const patch = of === 'other' && post !== '' ? { name, post } : { name };
    const signatures = asProtocolHead(sheet.head).signatures.map((each) => (each.id === id ? { ...each, ...patch } : each));
    sheet.changeField({ signatures }, `signature:${id}:name`);
  };
  return (
    <div className="pe-signatures" data-place="signatures">
      {head.signatures.map((signature, index) => (
        <div key={signature.id} className="pe-signature" data-id={signature.id}>
          {(['post', 'name'] as const).map((side) => (
            <SheetField
              key={side}
              name={`signature:${signature.id}:${side}`}
              label={`${side === 'post' ? 'Должность' : 'Имя'} в подписи ${index + 1}`}
              text={signatureText(signature, { ...head, agenda: [], hearings: [] }, layout)[side]}
              placeholder={side === 'post' ? 'должность' : 'И.О. Фамилия'}
              align={side === 'post' ? 'left' : 'right'}
              multiline={side === 'post'}
              maxLength={side === 'post' ? 1000 : 300}
              overtyped={isOvertyped(signature, side)}
              onText={(text) => write(signature.id, side, text, true)}
              {...(side === 'name' ? { complete: { kinds: PEOPLE, pick: (hit: DirectoryHit) => pick(signature, hit) } } : {})}
              onReset={() => write(signature.id, side, null, false)}
              onKey={(key, field) => {
                if (key !== 'Backspace' || signature.of !== 'other' || field.value !== '' || side === 'name') return false;
                remove(signature.id);
                return true;
              }}
            />
          ))}
        </div>
      ))}
      <button type="button" className="pe-add pe-screen-only" onClick={add}>
        + подпись
      </button>
    </div>
  );
}

const PEOPLE = ['person'] as const;

function isOvertyped(signature: Signature, side: 'post' | 'name'): boolean {
  return signature.of !== 'other' && signature[side] !== undefined;
}
