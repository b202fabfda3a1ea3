import type { BodyPart } from '../../../src-shared/documents/bodyPart.ts';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Notice } from '../../../src-shared/documents/notice.ts';
import { plainParagraph } from '../../../src-shared/documents/richText.ts';
import { cleanLines } from './cleanLines.ts';
import type { EnteredPaper } from './enteredPaper.ts';
import { idMaker } from './idMaker.ts';
import { readLines } from './lineReader.ts';

/** A paper of the shape of seed 002: a notice of two parts of a meeting, topics with dashes (one of them lost), speakers, outcome. */
export function enter002(source: string): EnteredPaper<Notice> {
  const nextId = idMaker();
  const reader = readLines(cleanLines(source));
  const text = (role: Extract<BodyPart, { kind: 'text' }>['role'], line: string): BodyPart => ({
    kind: 'text',
    id: nextId('part'),
    ...(role === undefined ? {} : { role }),
    speakers: [],
    body: [plainParagraph(line)],
  });
  const [title = ''] = reader.take(/^(.+)$/);
  const [lead = '', ...told] = reader.until(/^- /);
  const topics = reader.until(/^[А-ЯЁ]/);
  const [speakers = '', ...outcome] = reader.until(/^$/);
  return {
    content: {
      kind: 'notice',
      version: 1,
      number: null,
      date: null,
      title,
      parts: [
        text('lead', lead),
        ...told.map((line) => text('part', line)),
        { kind: 'points', id: nextId('part'), points: topics.map((line) => topic(line, nextId)) },
        text('speakers', speakers),
        ...outcome.map((line) => text('outcome', line)),
      ],
      protocolId: null,
    },
    letterhead: { ...base, name: 'Сообщение', notice: { ...base.notice, bullet: '-' } },
    number: null,
  };
}

/** A topic that has lost its dash is one without a label. */
function topic(line: string, nextId: (kind: string) => string): Extract<BodyPart, { kind: 'points' }>['points'][number] {
  const words = line.replace(/^- /, '');
  const label = words === line ? { label: '' } : {};
  return { id: nextId('topic'), mark: 'bullet', ...label, body: [plainParagraph(words)], performers: [], responsible: [], children: [] };
}

const base = defaultLetterhead('letterhead', ['Управление образования']);
