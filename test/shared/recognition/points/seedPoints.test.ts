import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../../src-main/importers/text/readText.ts';
import { recognise } from '../../../../src-shared/recognition/recognise.ts';
import { recognisedAnswer } from '../../../../src-shared/recognition/recognisedAnswer.ts';
import { sourceLines } from '../../../../src-shared/recognition/sourceLines.ts';

/** Labels, addressees (their first words) and deadlines of the points of the real papers, as acceptance.md says them. */

const SEEDS = join(import.meta.dirname, '../../../../../shared/seeds');

const TWINS = join(import.meta.dirname, '../../../support/twins');

function answer(number: string, folder = SEEDS) {
  const name = readdirSync(folder).find((each) => each.startsWith(number)) ?? '';
  const paper = readText(readFileSync(join(folder, name)));
  return recognisedAnswer(name, sourceLines(paper), recognise(paper, { idPrefix: 's' }));
}

/** «2.1. | Руководителям образовательных | постоянно»: two words of the first addressee, and how many there are. */
function shown(number: string): readonly string[] {
  return answer(number).points.map(({ label, addressees, deadline }) => {
    const first = (addressees[0] ?? '').split(/[\s,]+/u).slice(0, 2);
    return [label, first.join(' ') + (addressees.length > 1 ? ` ×${addressees.length}` : ''), deadline?.phrase ?? ''].join(' | ');
  });
}

const describeSeeds = existsSync(SEEDS) ? describe : describe.skip;

describeSeeds('points of the seeds', () => {
  test('000: an address with a condition, inherited; deadlines below, one without a lead', () => {
    const to = 'Руководителям образовательных';
    expect(shown('000')).toEqual([
      '1. |  | ',
      `2. | ${to} | `,
      `2.1. | ${to} | постоянно`,
      `2.2. | ${to} | ежеквартально до 20 числа`,
      `2.3. | ${to} | постоянно`,
      `2.4. | ${to} | 01.09.2023`,
      `2.5. | ${to} | До 10.05.2023`,
    ]);
    expect(answer('000').points[1]?.addressees[0]).toContain(', на базе которых');
  });

  test('001: numbers begin anew under each question', () => {
    const schools = 'Руководителям общеобразовательных';
    expect(shown('001')).toEqual([
      `1. | ${schools} | `,
      `1.1. | ${schools} | `,
      `1.2. | ${schools} | `,
      '2. | Специалистам комитета | ',
      '2.1. | Специалистам комитета | ',
      '2.2. | Специалистам комитета | ',
      '1. |  | ',
      '2. | Руководителям ОО | ',
      '2.1. | Руководителям ОО | ',
      '2.2. | Руководителям ОО | постоянно',
      `1. | ${schools} | `,
      `1.1. | ${schools} | `,
    ]);
    expect(answer('001').points.map(({ question }) => question)).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3]);
    expect(answer('001').doubts.map(({ what }) => what)).toContain('Срок «постоянно» – только пункта 2.2 или всего пункта 2?');
  });

  test('003: addressee lines restart the numbers, a person overrides the group, schools share their type', () => {
    const named = 'Руководителям МБОУ ×5';
    expect(shown('003')).toEqual([
      '1. |  | ',
      ' | Руководителям ОУ | ',
      '1.. | Руководителям ОУ | ',
      '2. | Руководителям ОУ | ',
      '- | Руководителям ОУ | ',
      '- | Руководителям ОУ | ',
      '3. | Ст. инспектору | в сентябре 2021г.',
      ` | ${named} | `,
      `1. | ${named} | `,
      `2. | ${named} | `,
      `3. | ${named} | `,
      '4. | Ст. инспектору | до 1 марта.2021года',
      ' | Руководителям ОУ | ',
      '1. | Руководителям ОУ | ',
      '2. | Руководителям ОУ | ',
    ]);
    expect(answer('003').references.map(({ number }) => number)).toEqual(['560', '561', '19', '65', 'Р-6']);
  });

  test('004: points by addressee, the clauses at the end bind nobody', () => {
    expect(shown('004')).toEqual([
      '1. | Управлению образования | ',
      '1.1. | Управлению образования | ',
      '1.2. | Управлению образования | ',
      '2. | Руководителям ОО | ',
      '2.1. | Руководителям ОО | ',
      '2.2. | Руководителям ОО | ежегодно до 1 сентября',
      '3. |  | ',
      '4. |  | ',
    ]);
    expect(answer('004').references).toEqual([{ number: '119/ПК', date: '2021-02-04' }]);
  });

  test.each(['000', '001', '003', '004'])('the invented twin of %s has the same points', (number) => {
    const shape = (folder: string) =>
      answer(number, folder).points.map(({ label, addressees, question }) => [label, addressees.length > 0, question]);
    expect(shape(TWINS)).toEqual(shape(SEEDS));
  });

  test('no word is counted twice or lost', () => {
    for (const number of ['000', '001', '002', '003', '004']) {
      const { words, unplaced } = answer(number);
      expect(words.placed + words.unplaced, number).toBe(words.source);
      expect(unplaced.length === 0, number).toBe(words.unplaced === 0);
    }
  });
});
