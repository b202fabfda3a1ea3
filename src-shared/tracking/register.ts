import type { Id } from '../base/id.ts';

/**
 * What tracking needs to know of the directory. The contract's own types satisfy it; they are not imported, because the
 * contract stands to the right of this folder.
 */
export interface Register {
  readonly department: RegisterDepartment;
  readonly institutions: readonly RegisterInstitution[];
  readonly persons: readonly RegisterPerson[];
  readonly audiences: readonly RegisterAudience[];
}

export interface RegisterDepartment {
  readonly name: string;
  readonly shortName: string;
}

export interface RegisterInstitution {
  readonly id: Id;
  readonly fullName: string;
  readonly shortName: string;
  readonly kind: string;
  readonly tags: readonly string[];
  readonly archived: boolean;
}

export interface RegisterPerson {
  readonly id: Id;
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly gender: 'male' | 'female' | null;
  readonly nameForms: { readonly dative?: string | undefined };
  readonly archived: boolean;
}

export interface RegisterAudience {
  readonly id: Id;
  readonly nominative: string;
  readonly dative: string;
  readonly rule:
    | { readonly kind: 'all' }
    | { readonly kind: 'institutionKind'; readonly institutionKind: string }
    | { readonly kind: 'tag'; readonly tag: string }
    | { readonly kind: 'list'; readonly institutionIds: readonly Id[] };
  readonly archived: boolean;
}

/** The institutions a group has now, in the order of their names; those no longer in the directory are left out. */
export function audienceMembers(audience: Pick<RegisterAudience, 'rule'>, register: Pick<Register, 'institutions'>): RegisterInstitution[] {
  return register.institutions.filter((institution) => !institution.archived && belongs(institution, audience.rule)).toSorted(byName);
}

function belongs(institution: RegisterInstitution, rule: RegisterAudience['rule']): boolean {
  switch (rule.kind) {
    case 'all':
      return true;
    case 'institutionKind':
      return institution.kind === rule.institutionKind;
    case 'tag':
      return institution.tags.includes(rule.tag);
    case 'list':
      return rule.institutionIds.includes(institution.id);
  }
}

const NAMES = new Intl.Collator('ru', { numeric: true });

/** «СОШ № 2» before «СОШ № 10». */
export function byName(first: RegisterInstitution, second: RegisterInstitution): number {
  return compareNames(first.shortName, second.shortName);
}

export function compareNames(first: string, second: string): number {
  return NAMES.compare(first, second);
}
