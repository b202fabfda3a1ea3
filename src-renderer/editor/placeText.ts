import type { EditorState } from 'prosemirror-state';
import { itemOf } from './agendaCommands.ts';
import { deadlineText } from '../../src-shared/documents/deadlineLine.ts';
import { labelsOf } from './numbers.ts';
import { placeOf, pointPlace } from './place.ts';
import { agendaItemAttrs, hearingAttrs, pointAttrs } from './schema.ts';

/** Where the caret stands, for a screen reader: «2.3, уровень 2, Срок: до 20 мая». */
export function placeText(state: EditorState): string {
  const labels = labelsOf(state);
  const point = pointPlace(state);
  if (point) {
    const { id, level, mark, deadline } = pointAttrs(point.node);
    const name =
      mark === 'heading' ? 'строка адресата' : mark === 'bullet' ? 'пункт с тире' : (labels.get(id)?.text.replace(/\.$/, '') ?? '');
    return [name, `уровень ${level + 1}`, ...(deadline ? [deadlineText(deadline)] : [])].join(', ');
  }
  const item = itemOf(state);
  if (item) return `Повестка, вопрос ${labels.get(agendaItemAttrs(item.node).id)?.text ?? ''}`.trim();
  const hearing = placeOf(state.selection.$from, 'hearing');
  return hearing ? `Ход обсуждения ${labels.get(hearingAttrs(hearing.node).id)?.text ?? ''}`.trim() : '';
}
