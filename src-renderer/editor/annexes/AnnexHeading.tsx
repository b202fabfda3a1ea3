import { annexHeading, derivedAnnexHeading, type AnnexHost } from '../../../src-shared/documents/annexWording.ts';
import { annexNumbers } from '../../../src-shared/documents/annexNumbering.ts';
import type { Annex } from '../../../src-shared/documents/annex.ts';
import { annexesIn } from '../bodies.ts';
import { useEditor, useHead } from '../editorContext.ts';
import { SheetField } from '../SheetField.tsx';
import { withAnnex, withOverride, withTitle } from './annexEdits.ts';

/** What stands above an annex as on paper: the block at the top right, and the title. */
export function AnnexHeading({ annex }: { readonly annex: Annex }) {
  const { sheet, scope } = useEditor();
  const head = useHead();
  const numbers = annexNumbers(annexesIn(head));
  const host: AnnexHost = { kind: head.kind === 'protocol' ? 'protocol' : 'order', number: scope.number ?? head.number, date: head.date };
  const name = (part: string): string => `annex:${annex.id}:${part}`;
  const change = (next: (annex: Annex) => Annex, part: string, typing = true): void =>
    sheet.changeHead({ annexes: withAnnex(annexesIn(sheet.head), annex.id, next) }, name(part), typing);
  const derived = derivedAnnexHeading(annex, numbers, host, scope.letterhead);
  const layout = scope.letterhead.annex;
  return (
    <div className="pe-annex-head" data-id={annex.id}>
      <div className="pe-annex-reference-block" style={{ width: `calc(${layout.referenceWidthMm}mm * var(--z))` }}>
        <SheetField
          name={name('heading')}
          label="Гриф приложения"
          text={annexHeading(annex, numbers, host, scope.letterhead)}
          multiline
          maxLength={2000}
          overtyped={annex.reference !== undefined}
          onText={(text) => change((each) => withOverride(each, 'reference', text === derived ? null : text), 'heading')}
          {...(annex.reference === undefined
            ? {}
            : { onReset: () => change((each) => withOverride(each, 'reference', null), 'heading', false) })}
        />
      </div>
      <SheetField
        name={name('title')}
        label="Название приложения"
        text={annex.kind === 'plan' ? annex.plan.title : annex.title}
        placeholder={annex.kind === 'plan' ? 'План мероприятий…' : 'Название: «Положение о…», «Состав комиссии…»'}
        align="center"
        bold={layout.titleBold}
        multiline
        enterGoesOn
        maxLength={5000}
        onText={(title) => change((each) => withTitle(each, title), 'title')}
      />
    </div>
  );
}
