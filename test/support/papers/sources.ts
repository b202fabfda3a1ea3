import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Protocols; 002 is a notice, 004 an order with a plan. */
export type ProtocolShape = '000' | '001' | '003';
export type PaperShape = ProtocolShape | '002' | '004';
export const PROTOCOL_SHAPES: readonly ProtocolShape[] = ['000', '001', '003'];
export const SHAPES: readonly PaperShape[] = [...PROTOCOL_SHAPES, '002', '004'];

export interface PaperSource<S extends PaperShape = PaperShape> {
  readonly shape: S;
  /** «seed 000», «twin 000». */
  readonly name: string;
  /** `null` when the real papers do not lie beside the repository. */
  readonly text: string | null;
}

const REPOSITORY = join(import.meta.dirname, '../../..');
const SEEDS = join(REPOSITORY, '../shared/seeds');

/** Every protocol's twin, and its seed if the seeds are there. A seed that is not there comes without text: to be skipped by name. */
export function paperSources(): readonly PaperSource<ProtocolShape>[] {
  return sourcesOf(PROTOCOL_SHAPES);
}

/** Twins and seeds of every kind of paper. */
export function allSources(): readonly PaperSource[] {
  return sourcesOf(SHAPES);
}

function sourcesOf<S extends PaperShape>(shapes: readonly S[]): readonly PaperSource<S>[] {
  return shapes.flatMap((shape) => [
    { shape, name: `twin ${shape}`, text: readFileSync(join(REPOSITORY, 'test/support/twins', `${shape}.txt`), 'utf8') },
    { shape, name: `seed ${shape}`, text: seedText(shape) },
  ]);
}

function seedText(shape: PaperShape): string | null {
  const file = existsSync(SEEDS) ? readdirSync(SEEDS).find((name) => name.startsWith(`${shape}_`)) : undefined;
  return file === undefined ? null : readFileSync(join(SEEDS, file), 'utf8');
}
