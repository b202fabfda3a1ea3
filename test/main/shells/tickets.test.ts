import { expect, test } from 'vitest';
import { createTickets } from '../../../src-main/shells/browser/tickets.ts';

test('a ticket lapses after its time, a lasting one does not, the secret is good for ever', () => {
  let now = 0;
  const tickets = createTickets(() => now);
  const [inTime, late, lasting, secret] = [tickets.issue(60_000), tickets.issue(60_000), tickets.issue(null), tickets.issueSecret()];
  now = 60_000;
  expect(tickets.redeem(inTime)).toBe(true);
  now = 60_001;
  expect(tickets.redeem(late)).toBe(false);
  now = 1e12;
  expect(tickets.redeem(lasting)).toBe(true);
  expect(tickets.redeem(lasting)).toBe(false);
  expect([tickets.redeem(secret), tickets.redeem(secret)]).toEqual([true, true]);
});

test('tickets are long, safe in an address and never the same', () => {
  const tickets = createTickets(() => 0);
  const many = Array.from({ length: 1000 }, () => tickets.issue(null));
  expect(new Set(many).size).toBe(1000);
  for (const ticket of many) expect(ticket).toMatch(/^[\w-]{43}$/);
});
