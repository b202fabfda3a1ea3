import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProtocolLayout } from '../../../src-shared/documents/letterhead.ts';
import { protocolLabels } from '../../../src-shared/documents/numbering.ts';
import type { Point } from '../../../src-shared/documents/point.ts';
import type { Hearing, Protocol } from '../../../src-shared/documents/protocol.ts';
import { arbitraryLetterhead, arbitraryProtocol } from '../../support/arbitraryProtocol.ts';

describe('labels of a protocol', () => {
  it('are those that counting from the top for every single point gives', () => {
    fc.assert(
      fc.property(arbitraryProtocol, arbitraryLetterhead, (protocol, { protocol: layout }) => {
        const { points } = protocolLabels(protocol, layout);
        for (const { point, label } of slowLabels(protocol, layout)) expect(points.get(point.id)?.text).toBe(point.label ?? label);
      }),
      { numRuns: 300 },
    );
  });

  it('never give two numbered points of one hearing the same path unless a heading restarts them', () => {
    fc.assert(
      fc.property(arbitraryProtocol, arbitraryLetterhead, (protocol, letterhead) => {
        const layout = { ...letterhead.protocol, headingRestarts: false };
        const { points } = protocolLabels(protocol, layout);
        for (const hearing of protocol.hearings) {
          const numbered = family(hearing).filter(({ point }) => point.mark === 'number');
          const paths = numbered.map(({ point }) => points.get(point.id)?.path.join('.'));
          expect(new Set(paths).size).toBe(paths.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

interface Relative {
  readonly point: Point;
  /** From the outermost ancestor to the parent. */
  readonly above: readonly Point[];
  readonly hearing: Hearing;
}

/** Each label worked out alone: look at everything that stands before the point and count. Slow, and without any state. */
function slowLabels(protocol: Protocol, layout: ProtocolLayout): readonly { readonly point: Point; readonly label: string }[] {
  const all = protocol.hearings.flatMap(family);
  return all.map((one) => ({ point: one.point, label: slowLabel(one, all, protocol, layout) }));
}

function slowLabel(one: Relative, all: readonly Relative[], protocol: Protocol, layout: ProtocolLayout): string {
  if (one.point.mark === 'heading') return '';
  if (one.point.mark === 'bullet') return layout.bullet;
  const numbers = [...numberedAbove(one), one.point].map((point) => countIn(find(all, point), all, layout));
  const form = layout.levels[numbers.length - 1] ?? 'path';
  const path = layout.numbering === 'prefixed' ? [question(one.hearing, protocol), ...numbers] : numbers;
  const last = numbers.at(-1) ?? 0;
  switch (form) {
    case 'path':
      return `${path.join('.')}.`;
    case 'pathNoDot':
      return path.join('.');
    case 'bracket':
      return `${last})`;
    case 'letter':
      return `${'абвгдежзиклмнопрстуфхцчшщэюя'.charAt((last - 1) % 28).repeat(Math.ceil(last / 28))})`;
  }
}

/** The point's own number: how many numbered points of its nearest numbered ancestor stand up to it, since the last restart. */
function countIn(one: Relative, all: readonly Relative[], layout: ProtocolLayout): number {
  const parent = numberedAbove(one).at(-1);
  const upTo = all.slice(0, all.indexOf(one) + 1);
  const same = upTo.filter((other) => {
    const isSameParent = numberedAbove(other).at(-1) === parent;
    const isSameList = parent !== undefined || layout.numbering === 'continue' || other.hearing === one.hearing;
    return isSameParent && isSameList;
  });
  const restart = layout.headingRestarts ? same.findLastIndex(({ point }) => point.mark === 'heading') : -1;
  return same.slice(restart + 1).filter(({ point }) => point.mark === 'number').length;
}

function numberedAbove({ above }: Relative): readonly Point[] {
  return above.filter((point) => point.mark === 'number');
}

function find(all: readonly Relative[], point: Point): Relative {
  const found = all.find((one) => one.point === point);
  if (!found) throw new Error(`No point ${point.id}`);
  return found;
}

function question(hearing: Hearing, protocol: Protocol): number {
  const numbers = hearing.agendaItemIds.map((id) => protocol.agenda.findIndex((item) => item.id === id) + 1).filter((n) => n > 0);
  return numbers.length > 0 ? Math.min(...numbers) : protocol.hearings.indexOf(hearing) + 1;
}

function family(hearing: Hearing): readonly Relative[] {
  const walk = (points: readonly Point[], above: readonly Point[]): readonly Relative[] =>
    points.flatMap((point): readonly Relative[] => [{ point, above, hearing }, ...walk(point.children, [...above, point])]);
  return hearing.parts.flatMap((part) => (part.kind === 'decided' ? walk(part.points, []) : []));
}
