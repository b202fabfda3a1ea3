import { expect } from 'vitest';
import { pointRows } from '../../../../src-shared/documents/numbering.ts';
import type { Mention } from '../../../../src-shared/documents/mention.ts';
import type { Attendee, Hearing, Part, Protocol } from '../../../../src-shared/documents/protocol.ts';
import { blocksText, runsText } from '../../../../src-shared/documents/richText.ts';
import type { LineHints, LineRole } from '../../../../src-shared/recognition/lineRole.ts';
import { recognise } from '../../../../src-shared/recognition/recognise.ts';
import type { Recognised } from '../../../../src-shared/recognition/recognised.ts';
import { sourceLines } from '../../../../src-shared/recognition/sourceLines.ts';
import type { SourcePaper } from '../../../../src-shared/recognition/sourcePaper.ts';
import { keptWords, sourceWords } from '../words.ts';

export interface ReadProtocol {
  readonly protocol: Protocol;
  readonly recognised: Recognised;
  /** Words that found no place. */
  readonly unplaced: readonly string[];
  readonly roles: readonly LineRole[];
}

/** A paper read as a protocol; that no word is lost or added is expected of every one. */
export function readProtocol(source: SourcePaper, hints: LineHints = {}): ReadProtocol {
  const recognised = recognise(source, { idPrefix: 't', kind: 'protocol', hints });
  if (recognised.content?.kind !== 'protocol') throw new Error('Not read as a protocol');
  expect(keptWords(source, recognised)).toEqual(sourceWords(source));
  const lines = sourceLines(source);
  return {
    protocol: recognised.content,
    recognised,
    unplaced: recognised.unplaced.map(({ line, from, to }) => (lines[line]?.words ?? '').slice(from, to).trim()),
    roles: recognised.roles,
  };
}

/** «Петрова М.Н. | директор»; words in angle quotes where no name was read. */
export function who(mention: Mention | null | undefined): string | null {
  if (!mention) return null;
  const name = mention.name === '' ? `<${mention.wording ?? ''}>` : mention.name;
  return mention.post === undefined ? name : `${name} | ${mention.post}`;
}

/** One of those present in a line of its own: «методисты: Петрова М.Н.; Солодов П.А.», «лист: руководители». */
export function present(attendee: Attendee): string {
  switch (attendee.kind) {
    case 'person':
      return who(attendee.mention) ?? '';
    case 'group':
      return `${attendee.label}: ${attendee.members.map((member) => who(member)).join('; ')}`;
    case 'sheet':
      return `лист: ${attendee.label}`;
  }
}

/** Questions as «1. О питании <- Петрова М.Н. | директор». */
export function questions({ agenda }: Protocol): readonly string[] {
  return agenda.map(({ label, title, speaker }) => {
    const words = [label ?? '', runsText(title)].filter((part) => part !== '').join(' ');
    return speaker ? `${words} <- ${who(speaker)}` : words;
  });
}

/** Hearings as lines: «[1.] 1 Петрова М.Н.» (label, questions by place, speakers), then each part and its points. */
export function hearings(protocol: Protocol): readonly string[] {
  return protocol.hearings.flatMap((hearing) => [headline(hearing, protocol), ...hearing.parts.flatMap(partLines)]);
}

function headline({ label, agendaItemIds, speakers }: Hearing, { agenda }: Protocol): string {
  const places = agendaItemIds.map((id) => agenda.findIndex((item) => item.id === id) + 1).join(',');
  return `[${label ?? ''}] ${places === '' ? '-' : places} ${speakers.map(who).join('; ')}`.trim();
}

function partLines(part: Part): readonly string[] {
  const word = part.word ?? '';
  switch (part.kind) {
    case 'heard':
    case 'spoke':
    case 'text':
      return [
        `${part.kind} «${word}»${part.runIn === true && word !== '' ? ' >' : ''} ${blocksText(part.body).replaceAll('\n', ' / ')}`.trim(),
      ];
    case 'vote': {
      const { tally } = part;
      return [`vote «${word}» ${part.wording ?? ''}${tally ? ` = ${tally.for}/${tally.against}/${tally.abstained}` : ''}`];
    }
    case 'decided':
      return [`decided «${word}»`, ...[...pointRows(part.points)].map(({ level, point }) => pointLine(level, point))];
  }
}

function pointLine(
  level: number,
  point: ReturnType<typeof pointRows> extends Generator<infer Row> ? (Row extends { point: infer P } ? P : never) : never,
): string {
  const words = [point.label ?? '', blocksText(point.body).replaceAll('\n', ' / ')].filter((part) => part !== '').join(' ');
  const deadline = point.deadline ? ` {${[point.deadline.lead, point.deadline.words].filter((part) => part !== '').join(' ')}}` : '';
  return `${'  '.repeat(level + 1)}${words}${deadline}`;
}

/** Signatures as «chair: Председатель | П.А. Солодов». */
export function signed({ signatures }: Protocol): readonly string[] {
  return signatures.map(({ of, post, name }) => `${of}: ${(post ?? '').replaceAll('\n', ' / ')} | ${name ?? ''}`);
}
