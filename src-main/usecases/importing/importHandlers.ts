import { archiveSure } from './archiveSure.ts';
import { batchHandlers } from './batchHandlers.ts';
import { foresee, foreseeSure } from './foresee.ts';
import { hints } from './hints.ts';
import { keep } from './keep.ts';
import { keepSure } from './keepSure.ts';
import { original } from './original.ts';
import { readBack } from './readBack.ts';

export const importHandlers = {
  ...batchHandlers,
  'import.archiveSure': archiveSure,
  'import.foresee': foresee,
  'import.foreseeSure': foreseeSure,
  'import.hints': hints,
  'import.keep': keep,
  'import.keepSure': keepSure,
  'import.original': original,
  'import.readBack': readBack,
} as const;
