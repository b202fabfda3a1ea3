import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLetterhead } from '../../../src-shared/documents/defaultLetterhead.ts';
import type { Notice } from '../../../src-shared/documents/notice.ts';
import type { Point } from '../../../src-shared/documents/point.ts';
import { plainParagraph, type Block } from '../../../src-shared/documents/richText.ts';
import { contentPaper } from '../../../src-shared/paper/contentPaper.ts';
import { paperWeb } from '../../../src-shared/paper/webHtml.ts';
import { arbitraryContent } from '../../support/arbitraryContent.ts';

const LETTERHEAD = defaultLetterhead('letterhead', ['Управление образования']);
const FILE = 'a'.repeat(64);

function web(parts: Notice['parts'], pictures: (digest: string) => string | undefined = () => undefined): readonly string[] {
  const notice: Notice = { kind: 'notice', version: 1, number: null, date: null, title: 'О смотре <дворов>', parts, protocolId: null };
  return paperWeb(contentPaper(notice, LETTERHEAD, { number: null, date: null }), pictures)
    .trimEnd()
    .split('\n');
}

function text(...body: Block[]): Notice['parts'][number] {
  return { kind: 'text', id: 'text', speakers: [], body };
}

function points(mark: Point['mark'], ...words: readonly string[]): Notice['parts'][number] {
  const made = words.map((one, index) => ({
    id: `p${index}`,
    mark,
    body: [plainParagraph(one)],
    performers: [],
    responsible: [],
    children: [],
  }));
  return { kind: 'points', id: 'points', points: made };
}

describe('HTML for a website', () => {
  it('has a heading, paragraphs and both kinds of lists', () => {
    expect(web([text(plainParagraph('Прошёл смотр.')), points('bullet', 'клумбы;', 'дорожки.')])).toEqual([
      '<h2>О смотре &lt;дворов&gt;</h2>',
      '<p>Прошёл смотр.</p>',
      '<ul>',
      '<li>клумбы;</li>',
      '<li>дорожки.</li>',
      '</ul>',
    ]);
    expect(web([points('number', 'Первое.', 'Второе.')]).slice(1)).toEqual(['<ol>', '<li>Первое.</li>', '<li>Второе.</li>', '</ol>']);
  });

  it('keeps looks that carry sense, and line breaks', () => {
    const paragraph: Block = {
      kind: 'paragraph',
      runs: [
        { text: 'а', bold: true },
        { text: 'б\nв', italic: true },
      ],
    };
    expect(web([text(paragraph)]).at(-1)).toBe('<p><strong>а</strong><em>б<br>в</em></p>');
  });

  it('holds a picture, or a sentence where it can not', () => {
    const picture: Block = { kind: 'picture', file: FILE, mime: 'image/png', widthMm: 10, heightMm: 10, alt: 'Клумба "у школы"' };
    expect(web([text(picture)], () => 'data:image/png;base64,AA').at(-1)).toBe(
      '<p><img src="data:image/png;base64,AA" alt="Клумба &quot;у школы&quot;"></p>',
    );
    expect(web([text(picture)]).at(-1)).toContain('Здесь стоит рисунок');
  });

  it('has no tag and no attribute that an editor of a website would stumble over', () => {
    const allowed = /^<\/?(?:h2|p|ul|ol|li|strong|em|u|br|table|thead|tbody|tr)>$|^<(?:th|td)(?: colspan="\d+")?>$|^<\/(?:th|td)>$/;
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const html = paperWeb(contentPaper(content, LETTERHEAD, { number: '5', date: '2026-08-20' }), () => undefined);
        const tags = html.match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
