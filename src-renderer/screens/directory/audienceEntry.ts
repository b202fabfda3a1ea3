import type { Audience, Institution } from '../../../src-shared/api/directoryApi.ts';
import { assertNever } from '../../../src-shared/base/assertNever.ts';
import { newId } from '../../ui/newId.ts';

/** A group of everybody, to be named. */
export function newAudience(): Audience {
  return { id: newId(), nominative: '', dative: '', rule: { kind: 'all' }, archived: false };
}

/** The institutions a rule takes in today; archived ones belong to none. */
export function membersOf(rule: Audience['rule'], institutions: readonly Institution[]): readonly Institution[] {
  return institutions.filter((place) => !place.archived && belongs(place, rule));
}

function belongs(place: Institution, rule: Audience['rule']): boolean {
  switch (rule.kind) {
    case 'all':
      return true;
    case 'institutionKind':
      return place.kind === rule.institutionKind;
    case 'tag':
      return place.tags.includes(rule.tag);
    case 'list':
      return rule.institutionIds.includes(place.id);
    default:
      return assertNever(rule);
  }
}
