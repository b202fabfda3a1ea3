import { DeadlineRules } from './DeadlineRules.tsx';
import { WorkYears } from './WorkYears.tsx';

/** How days are counted here: rules, school year, working calendar. */
export function Deadlines() {
  return (
    <div className="deadline-settings">
      <DeadlineRules />
      <WorkYears />
    </div>
  );
}
