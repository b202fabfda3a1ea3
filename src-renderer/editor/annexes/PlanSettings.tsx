import { planOrientation, type ActionPlan, type PlanYears } from '../../../src-shared/documents/actionPlan.ts';
import { useEditor, useEpoch } from '../editorContext.ts';
import { readYears, yearsKind, yearsText, type YearsKind } from './planYears.ts';

export interface PlanSettingsProps {
  readonly plan: ActionPlan;
  readonly onChange: (plan: ActionPlan, region: string) => void;
}

/** For which years a plan is made, and how its sheet lies. */
export function PlanSettings({ plan, onChange }: PlanSettingsProps) {
  const { scope, sheet } = useEditor();
  const epoch = useEpoch();
  const kind = yearsKind(plan.years);
  const put = (years: PlanYears | null): void => onChange({ ...plan, years }, 'years');
  const lies = planOrientation(plan);
  return (
    <>
      <label className="pe-bar-field">
        Годы
        <select
          className="pe-input pe-select"
          value={kind}
          aria-label="Годы плана"
          onChange={(event) => put(readYears(event.currentTarget.value as YearsKind, '', scope.today))}
        >
          {KINDS.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        {plan.years?.kind === 'years' && (
          <input
            key={`${epoch} ${kind}`}
            className="pe-input pe-years"
            aria-label={kind === 'school' ? 'Учебный год' : 'Год или годы'}
            defaultValue={yearsText(plan.years)}
            placeholder={kind === 'range' ? '2026–2028' : kind === 'school' ? '2026/2027' : '2026'}
            maxLength={9}
            onFocus={() => sheet.enterField('plan:years')}
            onChange={(event) => {
              const years = readYears(kind, event.currentTarget.value, scope.today);
              if (years !== null && /\d{4}/.test(event.currentTarget.value)) put(years);
            }}
          />
        )}
      </label>
      <label className="pe-bar-field">
        Лист
        <select
          className="pe-input pe-select"
          value={lies}
          aria-label="Как лежит лист"
          onChange={(event) =>
            onChange({ ...plan, orientation: event.currentTarget.value === 'landscape' ? 'landscape' : 'portrait' }, 'orientation')
          }
        >
          <option value="portrait">книжный</option>
          <option value="landscape">альбомный</option>
        </select>
      </label>
    </>
  );
}

const KINDS: readonly (readonly [YearsKind, string])[] = [
  ['none', 'не указаны'],
  ['year', 'один год'],
  ['range', 'несколько лет'],
  ['school', 'учебный год'],
  ['rolling', 'каждый год'],
];
