import { useMemo } from 'react';
import type { Register } from '../../../../../src-shared/tracking/register.ts';
import { useRead } from '../../../../app/queries.ts';

/** The whole directory, as names of a paper are looked for in it; `null` until it is here. */
export function useRegister(): Register | null {
  const department = useRead('department.get', {}).data;
  const institutions = useRead('institution.list', {}).data;
  const persons = useRead('person.list', {}).data;
  const audiences = useRead('audience.list', {}).data;
  return useMemo(
    () => (department && institutions && persons && audiences ? { department, institutions, persons, audiences } : null),
    [department, institutions, persons, audiences],
  );
}
