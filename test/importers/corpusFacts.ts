import { expect } from 'vitest';

/** What is known of a paper for certain; a fact that is absent was not written down. */
export interface PaperFacts {
  readonly kind: string;
  readonly number?: string | null;
  readonly date?: string;
  readonly place?: string;
  readonly title?: string;
  readonly department?: string | null;
  readonly chair?: string;
  readonly secretary?: string;
  readonly agenda?: readonly string[];
  readonly speakers?: readonly (string | null)[];
  /** Named among those present, in any order. */
  readonly participants?: readonly string[];
  /** All of those present and nobody else, in the order of the paper. */
  readonly onlyParticipants?: readonly string[];
  readonly points?: readonly PointFacts[];
  /** Texts of the points alone, where their labels are no matter. */
  readonly pointTexts?: readonly string[];
  /** Numbers of other papers named. */
  readonly references?: readonly string[];
  readonly annexes?: readonly AnnexFacts[];
  /** Beginnings of the surnames of those who signed. */
  readonly signatures?: readonly string[];
}

interface PointFacts {
  readonly label?: string;
  readonly text?: string;
  readonly addressees?: readonly string[];
  readonly responsible?: readonly string[];
  /** The beginning of the phrase, or none. */
  readonly deadline?: string | null;
  readonly question?: number;
}

interface AnnexFacts {
  readonly title: string;
  readonly activities: number;
  readonly sections?: readonly string[];
  readonly columns?: readonly string[];
}

/** The answer of `recognise` as its JSON has it (cli.md). */
interface Answer {
  readonly kind: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly participants: readonly string[];
  readonly agenda: readonly { readonly title: string; readonly speaker: string | null }[];
  readonly points: readonly {
    readonly label: string;
    readonly text: string;
    readonly addressees: readonly string[];
    readonly responsible: readonly string[];
    readonly deadline: { readonly phrase: string } | null;
    readonly question: number | null;
  }[];
  readonly references: readonly { readonly number: string }[];
  readonly annexes: readonly {
    readonly title: string;
    readonly columns: readonly string[];
    readonly sections: readonly string[];
    readonly activities: number;
  }[];
  readonly signatures: readonly string[];
  readonly words: { readonly source: number; readonly placed: number; readonly unplaced: number };
}

/** Every fact in one comparison, so that a failure shows all that differs at once. */
export function expectFacts(answer: Answer, facts: PaperFacts): void {
  expect(seen(answer, facts)).toEqual(wanted(facts));
  expect(answer.words.placed + answer.words.unplaced).toBe(answer.words.source);
}

function seen(answer: Answer, facts: PaperFacts): unknown {
  return {
    kind: answer.kind,
    ...(facts.number === undefined ? {} : { number: answer.number }),
    ...(facts.date === undefined ? {} : { date: answer.date }),
    ...(facts.place === undefined ? {} : { place: clean(answer.place ?? '') }),
    ...(facts.title === undefined ? {} : { title: clean(answer.title ?? '') }),
    ...(facts.department === undefined ? {} : { department: answer.department === null ? null : clean(answer.department) }),
    ...(facts.chair === undefined ? {} : { chair: nameWords(answer.chair, facts.chair) }),
    ...(facts.secretary === undefined ? {} : { secretary: nameWords(answer.secretary, facts.secretary) }),
    ...(facts.agenda === undefined ? {} : { agenda: answer.agenda.map((item) => clean(item.title).replace(/\.$/u, '')) }),
    ...(facts.speakers === undefined
      ? {}
      : {
          speakers: answer.agenda.map((item, at) => (item.speaker === null ? null : nameWords(item.speaker, facts.speakers?.[at] ?? ''))),
        }),
    ...(facts.participants === undefined
      ? {}
      : { participants: facts.participants.filter((name) => answer.participants.some((each) => holdsName(each, name))) }),
    ...(facts.onlyParticipants === undefined
      ? {}
      : { onlyParticipants: answer.participants.map((each) => facts.onlyParticipants?.find((name) => holdsName(each, name)) ?? each) }),
    ...(facts.points === undefined ? {} : { points: points(answer, facts.points) }),
    ...(facts.pointTexts === undefined
      ? {}
      : { pointTexts: facts.pointTexts.filter((text) => answer.points.some((point) => clean(point.text) === text)) }),
    ...(facts.references === undefined
      ? {}
      : { references: facts.references.filter((number) => answer.references.some((reference) => reference.number === number)) }),
    ...(facts.annexes === undefined ? {} : { annexes: annexes(answer, facts.annexes) }),
    ...(facts.signatures === undefined ? {} : { signatures: signatures(answer, facts.signatures) }),
  };
}

function wanted(facts: PaperFacts): unknown {
  return {
    ...facts,
    // Whether a title ends with a full stop is the writer's taste.
    ...(facts.agenda === undefined ? {} : { agenda: facts.agenda.map((title) => title.replace(/\.$/u, '')) }),
    ...(facts.chair === undefined ? {} : { chair: tokens(facts.chair) }),
    ...(facts.secretary === undefined ? {} : { secretary: tokens(facts.secretary) }),
    ...(facts.speakers === undefined ? {} : { speakers: facts.speakers.map((name) => (name === null ? null : tokens(name))) }),
  };
}

function points(answer: Answer, facts: readonly PointFacts[]): unknown {
  return answer.points.map((point, at) => {
    const fact = facts[at];
    const phrase = clean(point.deadline?.phrase ?? '');
    return {
      ...(fact?.label === undefined && fact !== undefined ? {} : { label: point.label }),
      ...(fact?.text === undefined && fact !== undefined ? {} : { text: clean(point.text) }),
      ...(fact?.addressees === undefined
        ? {}
        : { addressees: point.addressees.map((words) => beginning(clean(words), fact.addressees ?? [])) }),
      ...(fact?.responsible === undefined ? {} : { responsible: point.responsible.map(clean) }),
      ...(fact?.deadline === undefined
        ? {}
        : { deadline: point.deadline === null ? null : beginning(phrase.toLowerCase(), fact.deadline === null ? [] : [fact.deadline]) }),
      ...(fact?.question === undefined ? {} : { question: point.question }),
    };
  });
}

function annexes(answer: Answer, facts: readonly AnnexFacts[]): unknown {
  return answer.annexes.map((annex, at) => ({
    title: clean(annex.title),
    activities: annex.activities,
    ...(facts[at]?.sections === undefined ? {} : { sections: annex.sections.map(clean) }),
    ...(facts[at]?.columns === undefined ? {} : { columns: annex.columns.map(clean) }),
  }));
}

function signatures(answer: Answer, facts: readonly string[]): readonly string[] {
  return answer.signatures.map((words) => facts.find((surname) => words.includes(surname)) ?? words);
}

/** The expected words when the found ones begin with them: a condition or a bracket may follow. */
function beginning(found: string, expected: readonly string[]): string {
  return expected.find((words) => found.startsWith(words)) ?? found;
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function tokens(name: string): readonly string[] {
  return [...(name.match(/\p{L}+/gu) ?? [])].toSorted();
}

/** The words of a name in any order; what else was found is shown, so that it can be judged. */
function nameWords(found: string | null, expected: string): unknown {
  if (found === null) return null;
  return holdsName(found, expected) ? tokens(expected) : found;
}

function holdsName(found: string, expected: string): boolean {
  const words = new Set(tokens(found));
  return tokens(expected).every((word) => words.has(word));
}
