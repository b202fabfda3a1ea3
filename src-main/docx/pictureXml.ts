import type { Picture } from '../../src-shared/documents/richText.ts';
import { xmlEscape } from './xmlEscape.ts';

/** English metric units in a millimetre. */
const EMU_PER_MM = 36_000;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** A run that holds a picture in the line. `id` counts the drawings of the file, `relationship` leads to the bytes. */
export function pictureXml(picture: Picture, shrink: number, id: number, relationship: string): string {
  const emu = (millimetres: number) => Math.max(1, Math.round(millimetres * shrink * EMU_PER_MM));
  const size = `cx="${emu(picture.widthMm)}" cy="${emu(picture.heightMm)}"`;
  const alt = xmlEscape(picture.alt.replaceAll('\n', ' '));
  const name = `Рисунок ${id}`;
  const names = `id="${id}" name="${name}" descr="${alt}"`;
  return [
    `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent ${size}/><wp:docPr ${names}/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWING}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">`,
    `<pic:nvPicPr><pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}
