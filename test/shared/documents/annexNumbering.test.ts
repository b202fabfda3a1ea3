import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annexNumbers, annexReferenceText, liveRuns } from '../../../src-shared/documents/annexNumbering.ts';

const labels = fc.array(fc.constantFrom(undefined, undefined, '2а', '', '7'), { maxLength: 6 });

describe('numbers of annexes', () => {
  it('are their places, or what was typed; a single one has none', () => {
    fc.assert(
      fc.property(labels, (typed) => {
        const annexes = typed.map((label, index) => ({ id: `a${index}`, ...(label === undefined ? {} : { label }) }));
        const numbers = annexNumbers(annexes);
        expect(numbers.size).toBe(annexes.length);
        for (let place = 0; place < annexes.length; place += 1) {
          const alone = annexes.length === 1 ? '' : `${place + 1}`;
          expect(numbers.get(`a${place}`)).toBe(typed[place] ?? alone);
        }
      }),
    );
  });
});

describe('a live reference', () => {
  it.each([
    ['приложение', '2', 'приложение №\u00a02'],
    ['Приложение № 1', '2', 'Приложение №\u00a02'],
    ['приложение №1', '', 'приложение'],
    ['приложению №\u00a012', '3', 'приложению №\u00a03'],
    ['(приложение № 1)', '2', '(приложение №\u00a02)'],
    ['приложение № 1,', '', 'приложение,'],
    ['приложение № 2а', '2', 'приложение №\u00a02'],
    ['', '2', ' №\u00a02'],
  ])('%s with number «%s» is «%s»', (words, number, text) => {
    expect(annexReferenceText(words, number)).toBe(text);
  });

  it('stays as written when its annex is gone', () => {
    expect(annexReferenceText('приложение № 3', undefined)).toBe('приложение № 3');
  });

  it('forgets the old number whatever it was, and comes back to its bare words', () => {
    const words = fc.constantFrom('приложение', 'Приложение', 'приложению', '(приложение)', 'приложением,');
    const number = fc.constantFrom('1', '2а', '14', '3/1', '');
    fc.assert(
      fc.property(words, fc.array(number, { minLength: 1 }), (bare, numbers) => {
        const last = numbers.reduce<string>((text, each) => annexReferenceText(text, each), bare);
        expect(last).toBe(annexReferenceText(bare, numbers.at(-1)));
        expect(annexReferenceText(last, '')).toBe(bare);
      }),
    );
  });

  it('touches no other run', () => {
    const runs = [{ text: 'Утвердить план (' }, { text: 'приложение', annex: 'a' }, { text: ' № 7)', bold: true as const }];
    expect(liveRuns(runs, new Map([['a', '2']])).map(({ text }) => text)).toEqual(['Утвердить план (', 'приложение №\u00a02', ' № 7)']);
    const plain = [{ text: 'приложение № 7' }];
    expect(liveRuns(plain, new Map([['a', '2']]))).toBe(plain);
  });
});
