import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { newId } from './newId.ts';
import type { PastedLine } from './pasteLines.ts';
import { isListed, pastePoints } from './pastePoints.ts';
import { replacePart, textWithout } from './partsCommands.ts';
import { placeOf } from './place.ts';
import { blocksToNodes, runsToNodes } from './richTextNodes.ts';
import { is, schema } from './schema.ts';

/**
 * Pastes lines into the running text of an annex or notice: those with numbers or dashes become lists, the others
 * paragraphs, in their order. `null`: no line is of a list, or the caret is elsewhere.
 */
export function pasteParts(tr: Transaction, lines: readonly PastedLine[]): { readonly tr: Transaction; readonly points: number } | null {
  const { $from } = tr.selection;
  const speech = placeOf($from, 'speech');
  if (!speech || !is(speech.parent, 'partsDoc') || $from.depth !== speech.depth + 1 || !lines.some(isListed)) return null;
  const { before, after } = textWithout(speech.node, $from.index(speech.depth), $from.parentOffset);
  let points = 0;
  const parts = groups(lines).map((group) => {
    if (!group.listed) return text(group.lines);
    const { nodes } = pastePoints(group.lines, 0, null);
    points += nodes.length;
    return schema.nodes.decided.create({ id: newId(), word: '' }, nodes);
  });
  const last = parts.at(-1)?.lastChild ?? undefined;
  return { tr: replacePart(tr, speech, [before, ...parts, after], last, last?.textContent.length ?? 0), points };
}

interface Group {
  readonly listed: boolean;
  readonly lines: PastedLine[];
}

function groups(lines: readonly PastedLine[]): readonly Group[] {
  const found: Group[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const listed = isListed(line);
    if (last?.listed === listed) last.lines.push(line);
    else found.push({ listed, lines: [line] });
  }
  return found;
}

function text(lines: readonly PastedLine[]): Node {
  const blocks = lines.flatMap((line) =>
    line.table ? blocksToNodes([line.table.block]) : [schema.nodes.paragraph.create(null, runsToNodes(line.runs))],
  );
  return schema.nodes.speech.create({ id: newId(), kind: 'text', word: '' }, blocks);
}
