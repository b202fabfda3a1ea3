import { parseDeadline } from '../../src-shared/deadline/findDeadlines.ts';
import { FURTHER } from '../shared/deadline/furtherPhrases.ts';
import { quantile, within, type Row } from './row.ts';

const PHRASES = 10_000;
const ROUNDS = 9;

/** Reading the phrases of the tests over and over: ten thousand a second were promised (issue 4). */
export function measureDeadlines(): readonly Row[] {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let at = 0; at < PHRASES; at += 1) parseDeadline(FURTHER[at % FURTHER.length]?.[0] ?? '');
    return performance.now() - start;
  });
  return [within('reading 10,000 phrases of deadlines', quantile(times, 0.5), 1000)];
}
