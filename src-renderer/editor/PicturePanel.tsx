import { memo } from 'react';
import { withoutBlock } from './blockPlaces.ts';
import { useEditor } from './editorContext.ts';
import { PanelField } from './PanelField.tsx';
import type { Place } from './place.ts';
import { readWidth } from './readWidth.ts';
import { asOwnStep, typedInField } from './steps.ts';

/** The selected picture: its width in print and the words for those who do not see it. */
export const PicturePanel = memo(function PicturePanel({ place }: { readonly place: Place }) {
  const { sheet, scope } = useEditor();
  const { widthMm, heightMm, alt } = place.node.attrs as { widthMm: number; heightMm: number; alt: string };
  const { left, right } = scope.letterhead.page;
  const most = 210 - left - right;
  const write = (text: string): void => {
    const size = readWidth(text, { widthMm, heightMm }, most);
    if (!size) return;
    const { tr } = sheet.state;
    tr.setNodeAttribute(place.pos, 'widthMm', size.widthMm).setNodeAttribute(place.pos, 'heightMm', size.heightMm);
    sheet.dispatch(typedInField(tr, 'panel:width'));
  };
  return (
    <section className="pe-panel" aria-label="Картинка">
      <h2 className="pe-panel-title">Картинка</h2>
      <PanelField
        label="Ширина, мм"
        name="width"
        text={String(widthMm).replace('.', ',')}
        maxLength={6}
        onText={write}
        note={`Высота ${String(heightMm).replace('.', ',')} мм. Во всю ширину текста – ${most} мм.`}
      />
      <PanelField
        label="Описание для тех, кто не видит"
        name="alt"
        text={alt}
        placeholder="что изображено"
        maxLength={500}
        onText={(text) => sheet.dispatch(typedInField(sheet.state.tr.setNodeAttribute(place.pos, 'alt', text), 'panel:alt'))}
      />
      <button
        type="button"
        className="pe-button"
        title="Delete"
        onClick={() => {
          sheet.dispatch(asOwnStep(withoutBlock(sheet.state.tr, place)));
          sheet.focusBody();
        }}
      >
        Убрать картинку
      </button>
    </section>
  );
});
