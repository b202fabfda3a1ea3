import type { Institution } from '../../../src-shared/api/directoryApi.ts';
import { newId } from '../../ui/newId.ts';

export const INSTITUTION_KINDS: Readonly<Record<Institution['kind'], string>> = {
  school: 'школа',
  kindergarten: 'детский сад',
  extra: 'дополнительное образование',
  other: 'другое',
};

/** An empty institution, or one of a given name. */
export function newInstitution(name = ''): Institution {
  return { id: newId(), fullName: name, shortName: name, kind: kindOf(name), tags: [], headId: null, address: '', archived: false };
}

/** The lines of a pasted column as names: of several columns the first, no blanks, no doubles. */
export function pastedNames(text: string): readonly string[] {
  const names = text.split(/\r?\n/).map((line) => (line.split('\t')[0] ?? '').trim().replace(/^"(.*)"$/, '$1'));
  return [...new Set(names.filter((name) => name !== ''))];
}

function kindOf(name: string): Institution['kind'] {
  return KIND_SIGNS.find(([sign]) => sign.test(name))?.[1] ?? (name === '' ? 'school' : 'other');
}

const KIND_SIGNS: readonly (readonly [RegExp, Institution['kind']])[] = [
  [/д\/с|ДОУ|ДОБУ|детск\S+ сад/iu, 'kindergarten'],
  [/ДДТ|ЦДТ|ДЮСШ|дополнительн|творчеств/iu, 'extra'],
  [/СОШ|ООШ|НОШ|школ|лице|гимнази/iu, 'school'],
];
