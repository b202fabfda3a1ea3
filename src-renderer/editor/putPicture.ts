import type { Client } from '../../src-shared/api/client.ts';
import type { HeadScope } from './headScope.ts';
import { insertPicture, mayInsertBlock } from './insertBlock.ts';
import type { Notice } from './notice.ts';
import { readPicture } from './readPicture.ts';
import type { Sheet } from './sheet.ts';

/** Of the open draft only what a picture needs. */
export interface PictureDesk {
  readonly sheet: Sheet;
  readonly client: Client;
  readonly scope: HeadScope;
  show(patch: { readonly notice: Notice }): void;
}

/** Reads, stores and inserts pictures at the caret, one undo step each; what does not fit is said in one sentence. */
export async function putPictures(desk: PictureDesk, files: readonly Blob[]): Promise<void> {
  for (const file of files) {
    const problem = await putPicture(desk, file);
    if (problem !== null) desk.show({ notice: { kind: 'said', text: problem } });
  }
  desk.sheet.focusBody();
}

async function putPicture(desk: PictureDesk, file: Blob): Promise<string | null> {
  const { sheet, client, scope } = desk;
  if (!mayInsertBlock(sheet.state)) return 'Картинку можно вставить в пункт или выступление: поставьте туда курсор.';
  const { left, right } = scope.letterhead.page;
  const picture = await readPicture(file, 210 - left - right);
  if ('problem' in picture) return picture.problem;
  const { bytes, mime, widthMm, heightMm } = picture;
  const { digest } = await client.call('file.put', { bytes });
  // The caret may have moved meanwhile: the picture follows it, as typing would.
  if (!mayInsertBlock(sheet.state)) return 'Картинка не вставлена: поставьте курсор в пункт или выступление и повторите.';
  sheet.run(insertPicture({ file: digest, mime, widthMm, heightMm, alt: '' }));
  return null;
}

/** The pictures among dropped or pasted files. */
export function picturesIn(data: DataTransfer): readonly File[] {
  return [...data.files].filter((file) => file.type.startsWith('image/'));
}

export function say(desk: PictureDesk, work: Promise<void>): void {
  work.catch((error: Error) => desk.show({ notice: { kind: 'said', text: error.message } }));
}
