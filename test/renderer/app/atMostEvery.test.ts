import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atMostEvery } from '../../../src-renderer/app/atMostEvery.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('runs the first at once and the last of a crowd when its time has come', () => {
  const ran: number[] = [];
  const soon = atMostEvery(400);
  const say = (what: number): void => soon(() => void ran.push(what));
  say(1);
  expect(ran).toEqual([1]);
  say(2);
  say(3);
  vi.advanceTimersByTime(399);
  expect(ran).toEqual([1]);
  vi.advanceTimersByTime(1);
  expect(ran).toEqual([1, 3]);
  say(4);
  expect(ran).toEqual([1, 3]);
  vi.advanceTimersByTime(400);
  expect(ran).toEqual([1, 3, 4]);
  vi.advanceTimersByTime(5000);
  say(5);
  expect(ran).toEqual([1, 3, 4, 5]);
});
