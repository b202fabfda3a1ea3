import { randomBytes, timingSafeEqual } from 'node:crypto';
import { argon2idAsync } from '@noble/hashes/argon2.js';

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, 2 passes, 1 lane. */
const COST = { m: 19_456, t: 2, p: 1 };
const LENGTH = 32;

/** A password as `argon2id$m$t$p$salt$hash`, base64. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await argon2idAsync(password.normalize('NFC'), salt, { ...COST, dkLen: LENGTH });
  return ['argon2id', COST.m, COST.t, COST.p, salt.toString('base64'), Buffer.from(hash).toString('base64')].join('$');
}

/** Whether the password is the hashed one; compared in constant time. A text that is no hash of ours fits nothing. */
export async function passwordFits(password: string, stored: string): Promise<boolean> {
  const [name, m, t, p, salt, hash] = stored.split('$');
  if (name !== 'argon2id' || salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, 'base64');
  const cost = { m: Number(m), t: Number(t), p: Number(p), dkLen: expected.length };
  const actual = await argon2idAsync(password.normalize('NFC'), Buffer.from(salt, 'base64'), cost);
  return timingSafeEqual(actual, expected);
}
