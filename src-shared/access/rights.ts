import type { Role } from './roles.ts';

/** What an operation demands. `open`: before anybody has signed in; `signedIn`: any account. */
export type Right = 'open' | 'signedIn' | 'draft' | 'register' | 'sign' | 'directory' | 'settings' | 'track';

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  secretary: ['draft', 'register', 'directory', 'settings', 'track'],
  head: ['draft', 'register', 'sign', 'directory', 'settings', 'track'],
  staff: ['directory', 'track'],
};

/** Whether somebody with these roles may do what the right names; `roles` is `null` when nobody has signed in. */
export function allows(roles: readonly Role[] | null, right: Right): boolean {
  if (right === 'open') return true;
  if (roles === null) return false;
  return right === 'signedIn' || roles.some((role) => RIGHTS[role].includes(right));
}
