import { assertNever } from '../../base/assertNever.ts';
import type { Content } from '../../documents/kinds.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import type { Point } from '../../documents/point.ts';
import { runsText } from '../../documents/richText.ts';
import { changeQuestion, removeQuestion } from './applyAgenda.ts';
import { changeBody, removeParagraph, setParagraph } from './applyBodies.ts';
import { changePoint, deadlineText, findPoint, readDeadlineLine, takeOut } from './applyPoints.ts';
import { changeRow, removeRow } from './applyRows.ts';
import { changedRuns, changedText } from './changedRuns.ts';
import { fieldsOf } from './fieldsOf.ts';
import type { WordsPlace } from './paperChange.ts';
import type { Field } from './paperField.ts';
import { withPartiesOf } from './partiesOf.ts';
import { comparable } from './wordsOfLine.ts';

/** Other words in a place; `null` where it is gone, has other words by now, or cannot hold them. */
export function setWords(content: Content, place: WordsPlace, before: string, after: string, letterhead: Letterhead): Content | null {
  switch (place.kind) {
    case 'point':
      return changePoint(content, place.id, (point) => {
        const body = setParagraph(content, point.body, place.paragraph, before, after);
        return body && withPartiesOf({ ...point, body: [...body] }, before, after);
      });
    case 'deadline':
      return changePoint(content, place.id, (point) => {
        if (!point.deadline || !same(deadlineText(point.deadline), before)) return null;
        return { ...point, deadline: readDeadlineLine(changedText(deadlineText(point.deadline), after)) };
      });
    case 'question':
      return changeQuestion(content, place.id, (item) =>
        same(runsText(item.title), before) ? { ...item, title: [...changedRuns(item.title, after)] } : null,
      );
    case 'body':
      return changeBody(content, place.id, (body) => setParagraph(content, body, place.paragraph, before, after));
    case 'cell':
      return changeRow(content, place.id, (row) => {
        const old = row.kind === 'activity' ? (row.cells[place.column]?.text ?? '') : '';
        if (row.kind !== 'activity' || !same(old, before)) return null;
        // Parties chosen from the directory stand for words: other words are not theirs any more.
        return { ...row, cells: { ...row.cells, [place.column]: { text: changedText(old, after) } } };
      });
    case 'section':
      return changeRow(content, place.id, (row) =>
        row.kind === 'section' && same(row.text, before) ? { ...row, text: changedText(row.text, after) } : null,
      );
    case 'field': {
      const field = fieldAt(content, place, letterhead);
      if (field === undefined || field.told !== undefined) return null;
      // Another change has brought it along: the name under a paper follows the one at its head.
      if (same(field.words, after)) return content;
      if (!same(field.words, before)) return null;
      return (field.take ?? field.put)(content, changedText(field.words, after));
    }
    case 'other':
      return null;
    default:
      return assertNever(place);
  }
}

/** Takes out what stands in a place; `null` where it is gone, has other words by now, or a person has to do it. */
export function removeWords(content: Content, place: WordsPlace, before: string, letterhead: Letterhead): Content | null {
  switch (place.kind) {
    case 'point': {
      const point = findPoint(content, place.id);
      if (!point) return null;
      if (place.paragraph === 0)
        return comparable(before).endsWith(comparable(firstWords(point))) ? takeOut(content, place.id, true) : null;
      return changePoint(content, place.id, (each) => {
        const body = removeParagraph(content, each.body, place.paragraph, before);
        return body && { ...each, body: [...body] };
      });
    }
    case 'deadline':
      return changePoint(content, place.id, ({ deadline, ...point }) => (deadline && same(deadlineText(deadline), before) ? point : null));
    case 'question':
      return removeQuestion(content, place.id);
    case 'body':
      return changeBody(content, place.id, (body) => removeParagraph(content, body, place.paragraph, before));
    case 'cell':
    case 'section':
      return removeRow(content, place.id);
    case 'field': {
      const field = fieldAt(content, place, letterhead);
      if (field?.drop === undefined || (!same(before, '') && !comparable(before).includes(comparable(field.words)))) return null;
      return field.drop(content);
    }
    case 'other':
      return null;
    default:
      return assertNever(place);
  }
}

function fieldAt(content: Content, place: Extract<WordsPlace, { kind: 'field' }>, letterhead: Letterhead): Field<Content> | undefined {
  return fieldsOf(content, letterhead).find(({ name, id }) => name === place.field && id === place.id);
}

function same(left: string, right: string): boolean {
  return comparable(left) === comparable(right);
}

function firstWords(point: Point): string {
  const block = point.body.find((each) => each.kind === 'paragraph');
  return block?.kind === 'paragraph' ? runsText(block.runs) : '';
}
