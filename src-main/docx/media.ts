import { Refusal } from '../../src-shared/api/errors.ts';
import type { Picture } from '../../src-shared/documents/richText.ts';

export type Pictures = (digest: string) => Uint8Array | null;

/** The pictures of one file: each stored once, drawn as often as it stands in the paper. */
export interface Media {
  /** The relationship that leads to the picture's bytes; throws when the store has lost them. */
  relationOf(picture: Picture): string;
  /** How many drawings there are with this one. */
  nextDrawing(): number;
  readonly files: ReadonlyMap<string, { readonly relationship: string; readonly bytes: Uint8Array }>;
}

export function media(pictures: Pictures): Media {
  const files = new Map<string, { readonly relationship: string; readonly bytes: Uint8Array }>();
  let drawings = 0;
  return {
    files,
    relationOf({ file, mime }) {
      const name = `media/${file}.${mime === 'image/png' ? 'png' : 'jpg'}`;
      const known = files.get(name);
      if (known) return known.relationship;
      const bytes = pictures(file);
      if (!bytes) throw new Refusal('notFound', 'Рисунок этого документа не найден в хранилище: вставьте его заново.', { file });
      const relationship = `rIdPicture${files.size + 1}`;
      files.set(name, { relationship, bytes });
      return relationship;
    },
    nextDrawing() {
      drawings += 1;
      return drawings;
    },
  };
}
