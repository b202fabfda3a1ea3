import type { OpenDocument } from '../../src-shared/api/documentApi.ts';
import type { BodyPart, TextRole } from '../../src-shared/documents/bodyPart.ts';
import type { Notice } from '../../src-shared/documents/notice.ts';
import { plainParagraph } from '../../src-shared/documents/richText.ts';
import { demoMention } from './demoProtocol.ts';
import { demoIds, liveDemoPaper, type Filling } from './liveDemoPaper.ts';

/** Two notices: one written by hand and published, one just made from the latest signed protocol. */
export async function fillDemoNotices(filling: Filling, protocols: readonly OpenDocument[]): Promise<void> {
  const signed = protocols.filter(({ state }) => state === 'signed');
  const [before, latest] = signed.slice(-2);
  if (!before || !latest) throw new Error('The demo has no signed protocols to tell of');
  const content = published(before, filling);
  const draft = await filling.client.call('document.create', { kind: 'notice', content });
  await liveDemoPaper(draft, { kind: 'signed' }, content.date ?? filling.today, filling);
  await filling.client.call('document.create', { kind: 'notice', from: latest.id });
}

function published(protocol: OpenDocument, { directory }: Filling): Notice {
  const nextId = demoIds('notice-1');
  const text = (role: TextRole, words: string): BodyPart => ({
    kind: 'text',
    id: nextId(),
    role,
    speakers: [],
    body: [plainParagraph(words)],
  });
  const people = ['schools', 'gardens'].map((key) => demoMention(key, directory));
  return {
    kind: 'notice',
    version: 1,
    number: null,
    date: protocol.date,
    title: 'Руководители образовательных организаций обсудили ход учебного года',
    parts: [
      text('lead', 'В Управлении образования Заозёрного муниципального округа прошло совещание руководителей образовательных организаций.'),
      text('part', 'Участники говорили о безопасности детей, о подвозе и о том, как школы и детские сады готовятся к следующей четверти.'),
      {
        kind: 'text',
        id: nextId(),
        role: 'speakers',
        speakers: people,
        body: [plainParagraph('Выступили начальники отделов Управления образования Е.В. Рогозина и М.Т. Осокина.')],
      },
      text('outcome', 'По каждому вопросу приняты решения, их исполнение рассмотрят на следующем совещании.'),
    ],
    protocolId: protocol.id,
  };
}
