import { z } from 'zod';
import { roleSchema } from '../access/roles.ts';
import { idSchema } from '../base/id.ts';
import { reads, writes } from './operation.ts';
import { typedText } from './typedText.ts';

const nothing = z.strictObject({});

export const accountSchema = z.object({
  id: idSchema,
  login: z.string(),
  name: z.string(),
  roles: z.array(roleSchema),
  hasPassword: z.boolean(),
  active: z.boolean(),
});
export type Account = Readonly<z.infer<typeof accountSchema>>;

/** How the program looks to one account; kept in the data, for the window's address changes from start to start. */
export const lookSchema = z.strictObject({
  colours: z.enum(['auto', 'light', 'dark']),
  /** Sections as icons alone. */
  narrow: z.boolean(),
});
export type Look = Readonly<z.infer<typeof lookSchema>>;

const loginSchema = typedText.trim().min(1).max(100);
const passwordSchema = z.string().max(200);

/** The program itself and who sits at it. */
export const appApi = {
  'app.info': reads(
    'open',
    nothing,
    z.object({
      version: z.string(),
      shell: z.string(),
      node: z.string(),
      sqlite: z.string(),
      dataFolder: z.string(),
      demo: z.boolean(),
      /** Today by the core's clock, `YYYY-MM-DD`: the editor never asks its own. */
      today: z.string(),
      /** Whether the first-run screen has been answered or skipped. */
      setUp: z.boolean(),
      account: accountSchema.nullable(),
      /** Of the account that is signed in; the usual one before that. */
      look: lookSchema,
    }),
  ),
  /** Accounts to choose from on the sign-in screen. */
  'session.accounts': reads('open', nothing, z.array(accountSchema)),
  'session.signIn': writes('open', z.strictObject({ login: loginSchema, password: passwordSchema }), accountSchema),
  'session.signOut': writes('signedIn', nothing, nothing),
  /** Changes the look of whoever is signed in. */
  'session.setLook': writes('signedIn', lookSchema, lookSchema),
  'account.list': reads('settings', nothing, z.array(accountSchema)),
  /** Without `id` a new account; `password`: absent keeps it, `null` removes it. */
  'account.save': writes(
    'settings',
    z.strictObject({
      id: idSchema.optional(),
      login: loginSchema,
      name: typedText.trim().min(1).max(300),
      roles: z.array(roleSchema).min(1),
      password: passwordSchema.min(1).nullable().optional(),
      active: z.boolean(),
    }),
    accountSchema,
  ),
} as const;
