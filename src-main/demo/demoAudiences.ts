import type { Audience } from '../../src-shared/api/directoryApi.ts';

/** The groups that demo decisions are addressed to. */
export const DEMO_AUDIENCES: readonly Omit<Audience, 'id' | 'archived'>[] = [
  { nominative: 'руководители образовательных организаций', dative: 'Руководителям образовательных организаций', rule: { kind: 'all' } },
  {
    nominative: 'руководители общеобразовательных организаций',
    dative: 'Руководителям общеобразовательных организаций',
    rule: { kind: 'institutionKind', institutionKind: 'school' },
  },
  { nominative: 'руководители школ', dative: 'Руководителям школ', rule: { kind: 'institutionKind', institutionKind: 'school' } },
  {
    nominative: 'заведующие дошкольными образовательными организациями',
    dative: 'Заведующим дошкольными образовательными организациями',
    rule: { kind: 'institutionKind', institutionKind: 'kindergarten' },
  },
  { nominative: 'заведующие', dative: 'Заведующим', rule: { kind: 'institutionKind', institutionKind: 'kindergarten' } },
  {
    nominative: 'руководители школ, на базе которых открыты центры «Точка роста»',
    dative: 'Руководителям школ, на базе которых открыты центры «Точка роста»',
    rule: { kind: 'tag', tag: 'Точка роста' },
  },
  {
    nominative: 'руководители школ, в которых организован подвоз',
    dative: 'Руководителям школ, в которых организован подвоз',
    rule: { kind: 'tag', tag: 'подвоз' },
  },
];
