import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PaperShape = '000' | '001' | '003';
export const SHAPES: readonly PaperShape[] = ['000', '001', '003'];

export interface PaperSource {
  readonly shape: PaperShape;
  /** «seed 000», «twin 000». */
  readonly name: string;
  /** `null` when the real papers do not lie beside the repository. */
  readonly text: string | null;
}

const REPOSITORY = join(import.meta.dirname, '../../..');
const SEEDS = join(REPOSITORY, '../shared/seeds');

/** Every twin, and every seed if the seeds are there. A seed that is not there comes without text: to be skipped by name. */
export function paperSources(): readonly PaperSource[] {
  return SHAPES.flatMap((shape) => [
    { shape, name: `twin ${shape}`, text: readFileSync(join(REPOSITORY, 'test/support/twins', `${shape}.txt`), 'utf8') },
    { shape, name: `seed ${shape}`, text: seedText(shape) },
  ]);
}

function seedText(shape: PaperShape): string | null {
  const file = existsSync(SEEDS) ? readdirSync(SEEDS).find((name) => name.startsWith(`${shape}_`)) : undefined;
  return file === undefined ? null : readFileSync(join(SEEDS, file), 'utf8');
}
