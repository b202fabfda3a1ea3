import type { MentionStyle } from '../../../src-shared/documents/mention.ts';

/** People as the sheets of visas and of acquaintance name them: «Фамилия И.О., должность». */
export const LINE_STYLE: MentionStyle = { nameOrder: 'surnameFirst', separator: ', ', postFirst: false };
