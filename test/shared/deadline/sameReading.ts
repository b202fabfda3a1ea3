/** The fields by which two readings are compared (deadlines.md). */
const COMPARED = [
  'kind',
  'date',
  'dates',
  'months',
  'year',
  'unit',
  'every',
  'n',
  'times',
  'dayOfMonth',
  'month',
  'day',
  'quarters',
  'halves',
  'terms',
  'from',
  'to',
  'offset',
  'span',
  'scope',
  'weekdayOfMonth',
  // Named by the table though not by its description.
  'quarter',
  'weekdays',
  'time',
  'min',
  'part',
  'dir',
  'assignee',
  'schoolYear',
  'crossesYear',
] as const;
/** These say something by being there: their text in the paper's own words is better than the table's. */
const PRESENT = ['event', 'ref', 'anchor', 'condition', 'ambiguous'] as const;
const BOUND_WORDS = /(?:^|[^а-яё])(?:до|с(?= )|со|к|не позднее|после|по завершении|по окончании|по итогам)(?=[^а-яё])/i;

/** The differences between a reading and what was expected, each as one line; none when they are the same. */
export function differences(
  phrase: string,
  actual: Record<string, unknown>,
  expected: Readonly<Record<string, unknown>>,
): readonly string[] {
  const fields = COMPARED.flatMap((field) => unequal(field, actual[field], expected[field]));
  const present = PRESENT.flatMap((field) => unequal(field, has(actual[field]), has(expected[field])));
  const bound = BOUND_WORDS.test(phrase) && expected['bound'] !== undefined ? unequal('bound', actual['bound'], expected['bound']) : [];
  return [...fields, ...present, ...bound, ...partDifferences(phrase, actual['parts'], expected['parts'])];
}

function partDifferences(phrase: string, actual: unknown, expected: unknown): readonly string[] {
  if (!Array.isArray(expected)) return unequal('parts', actual, expected);
  if (!Array.isArray(actual) || actual.length !== expected.length) return unequal('parts', actual, expected);
  return expected.flatMap((part: Record<string, unknown>, at) => differences(phrase, actual[at] as Record<string, unknown>, part));
}

function unequal(field: string, actual: unknown, expected: unknown): readonly string[] {
  const [left, right] = [JSON.stringify(actual ?? null), JSON.stringify(expected ?? null)];
  return left === right ? [] : [`${field}: ${left}, expected ${right}`];
}

function has(value: unknown): boolean {
  return value !== undefined && value !== null;
}
