import type { LevelForm } from '../../../src-shared/documents/levelForm.ts';
import { Choice } from './Choice.tsx';
import { LEVEL_WORDS } from './letterheadWords.ts';

export interface LevelFieldsProps {
  readonly levels: readonly LevelForm[];
  readonly onChange: (levels: LevelForm[]) => void;
}

const NAMES = ['Пункты', 'Второй уровень', 'Третий уровень', 'Четвёртый уровень'];

/** How the numbers of points are written on each of the four levels. */
export function LevelFields({ levels, onChange }: LevelFieldsProps) {
  return (
    <div className="form-row">
      {NAMES.map((name, index) => (
        <Choice
          key={name}
          label={name}
          words={LEVEL_WORDS}
          value={levels[index] ?? 'path'}
          onChange={(form) => onChange(levels.map((before, at) => (at === index ? form : before)))}
        />
      ))}
    </div>
  );
}
