import type { Content } from '../../documents/kinds.ts';
import type { Letterhead } from '../../documents/letterhead.ts';
import type { Registration } from '../../paper/blocks.ts';
import type { SourcePaper } from '../sourcePaper.ts';
import { alignLines } from './alignLines.ts';
import { changedWords } from './changedWords.ts';
import { pointOf, printOf, type All, type Both } from './comparedLines.ts';
import { fileLines } from './fileLines.ts';
import { joinBrokenLines } from './joinBrokenLines.ts';
import { joinTails } from './joinTails.ts';
import { movedLines, moveOf } from './movedLines.ts';
import { movedPoints } from './movedPoints.ts';
import { newLine, toldWithOthers } from './newLines.ts';
import type { PaperChange } from './paperChange.ts';
import { newPoints } from './pointAnchors.ts';
import { printedLines } from './printedLines.ts';
import { provenChanges } from './provenChanges.ts';
import { remarksIn } from './remarksIn.ts';

/**
 * What somebody changed in a file of our paper: every difference of words is either a change that can be taken over, or told as a line.
 * `base` is the content the file was made from: that of its envelope, else the paper's own.
 */
export function paperChanges(base: Content, letterhead: Letterhead, registration: Registration, file: SourcePaper): readonly PaperChange[] {
  const printed = printedLines(base, letterhead, registration);
  const whole = joinBrokenLines(printed, fileLines(file));
  const { lines, peers } = joinTails(printed, whole, alignLines(printed, whole));
  const both = { printed, lines, peers, letterhead };
  const told = { ...both, newPoints: newPoints(both) };
  const all = { ...told, moved: new Set([...movedPoints(told), ...movedLines(told)]) };
  const changes = [...changesInOrder(all), ...removedLines(all)];
  return [...provenChanges(base, letterhead, registration, all, changes), ...remarksIn(file)];
}

function changesInOrder(both: All): readonly PaperChange[] {
  const others = toldWithOthers(both);
  return both.lines.flatMap((line, at): readonly PaperChange[] => {
    const print = printOf(both, at);
    if (!print) return others.has(at) ? [] : [newLine(both, line, at)];
    return [...(both.moved.has(at) ? moveOf(both, print, at) : []), ...changedWords(print, line)];
  });
}

/** Printed lines that the file no longer has; what belongs to a point or question that is gone is not told again. */
function removedLines({ printed, peers }: Both): readonly PaperChange[] {
  const found = new Set(peers);
  const gone = new Set<string>();
  return printed.flatMap((print, index): readonly PaperChange[] => {
    // An empty row of a plan says nothing, whether it stands there or not.
    if (found.has(index) || print.text.trim() + print.label.trim() === '') return [];
    const { place } = print;
    const owner = place.kind === 'field' && place.field === 'speaker' ? place.id : pointOf(print);
    if (place.kind === 'question' || (place.kind === 'point' && place.paragraph === 0)) gone.add(place.id);
    else if (owner !== null && gone.has(owner)) return [];
    const told = print.parts?.find((part) => part.told)?.told;
    const before = [print.label, print.text].filter((part) => part !== '').join(' ');
    return [
      {
        kind: 'removed',
        place,
        before: place.kind === 'body' || (place.kind === 'point' && place.paragraph > 0) ? ownText(print) : before,
        ...(told === undefined ? {} : { told }),
      },
    ];
  });
}

function ownText(print: Both['printed'][number]): string {
  return print.parts?.find(({ place }) => place?.kind === 'body')?.text ?? print.text;
}
