import { useEditor, useHead } from './editorContext.ts';
import { headAs } from './heads.ts';
import { SheetField } from './SheetField.tsx';

/** The title of a notice, and the day of its publication, which is not printed. */
export function NoticeTitle() {
  const { sheet, scope } = useEditor();
  const { title } = headAs('notice', useHead());
  const { titleAlign, titleBold, organisation } = scope.letterhead.notice;
  return (
    <div className="pe-head" data-place="head">
      {organisation && <div className="pe-notice-organisation">{scope.letterhead.organisation.join('\n')}</div>}
      <SheetField
        name="title"
        label="Заголовок сообщения"
        text={title}
        placeholder="Заголовок: что состоялось"
        align={titleAlign}
        bold={titleBold}
        multiline
        enterGoesOn
        maxLength={5000}
        onText={(text) => sheet.changeHead({ title: text }, 'title')}
      />
    </div>
  );
}
