import type { Audience } from '../../../src-shared/api/directoryApi.ts';
import type { Reader } from '../../db/handles.ts';
import { listInstitutions } from '../../db/repositories/institutions.ts';

/** How many institutions a group has now. */
export async function audienceSize(reader: Reader, rule: Audience['rule']): Promise<number> {
  const institutions = (await listInstitutions(reader)).filter((institution) => !institution.archived);
  switch (rule.kind) {
    case 'all':
      return institutions.length;
    case 'institutionKind':
      return institutions.filter((institution) => institution.kind === rule.institutionKind).length;
    case 'tag':
      return institutions.filter((institution) => institution.tags.includes(rule.tag)).length;
    case 'list':
      return institutions.filter((institution) => rule.institutionIds.includes(institution.id)).length;
  }
}
