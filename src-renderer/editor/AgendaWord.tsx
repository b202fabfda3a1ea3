import type { FixedWord } from '../../src-shared/documents/fixedWord.ts';
import { useEditor, useProtocolHead } from './editorContext.ts';
import { asProtocolHead } from './heads.ts';
import { overtype } from './headText.ts';
import { PrintedLabel } from './PrintedLabel.tsx';

/** «Повестка дня:» above the agenda. */
export function AgendaWord({ text: word }: { readonly text: FixedWord }) {
  const { sheet, scope } = useEditor();
  const own = useProtocolHead().wording.agendaLabel;
  const text = own ?? word.text;
  return (
    <div className="pe-agenda-word" data-align={word.align}>
      <PrintedLabel
        text={text}
        name="agendaLabel"
        bold={word.bold}
        overtyped={own !== undefined}
        onChange={(typed) => sheet.changeHead(overtype('agendaLabel', typed, asProtocolHead(sheet.head), scope), 'agendaLabel', false)}
      />
    </div>
  );
}
