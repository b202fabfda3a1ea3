import type { Notice } from '../../../src-shared/documents/notice.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';

/** An invented notice about a meeting. */
export const sampleNotice: Notice = {
  kind: 'notice',
  version: 1,
  number: null,
  date: '2026-04-15',
  title: 'В Заозёрном обсудили летнюю кампанию',
  parts: [
    {
      kind: 'text',
      id: 'n1',
      role: 'lead',
      speakers: [],
      body: [plainParagraph('14 апреля в администрации округа прошло совещание руководителей школ и детских садов.')],
    },
    {
      kind: 'text',
      id: 'n2',
      role: 'speakers',
      speakers: [{ name: 'Солодов П.А.', post: 'главный специалист' }],
      body: [plainParagraph('О ходе подготовки лагерей рассказал главный специалист Управления образования П.А. Солодов.')],
    },
    {
      kind: 'points',
      id: 'n3',
      points: [
        { id: 'n4', mark: 'bullet', body: [plainParagraph('списки отрядов;')], performers: [], responsible: [], children: [] },
        { id: 'n5', mark: 'bullet', body: [plainParagraph('готовность столовых.')], performers: [], responsible: [], children: [] },
      ],
    },
    { kind: 'text', id: 'n6', role: 'outcome', speakers: [], body: [plainParagraph('Смены откроются в начале июня.')] },
  ],
  protocolId: null,
};
