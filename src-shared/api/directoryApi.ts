import { z } from 'zod';
import { idSchema } from '../base/id.ts';
import { letterheadSchema } from '../documents/letterhead.ts';
import { reads, writes } from './operation.ts';
import { typedText } from './typedText.ts';

const name = typedText.trim().min(1).max(300);
const nameOrNothing = typedText.trim().max(300);
const text = typedText.trim().max(1000);
const nothing = z.strictObject({});

export const caseFormsSchema = z.strictObject({
  genitive: text.optional(),
  dative: text.optional(),
  accusative: text.optional(),
});
/** Case forms corrected by hand, once for ever; absent ones are produced by src-shared/russian. */
export type CaseForms = Readonly<z.infer<typeof caseFormsSchema>>;

export const departmentSchema = z.strictObject({
  /** «Управление образования администрации …», nominative. */
  name: text,
  shortName: text,
  settlement: text,
  chairId: idSchema.nullable(),
  secretaryId: idSchema.nullable(),
  letterheadId: idSchema,
});
export type Department = Readonly<z.infer<typeof departmentSchema>>;

export const institutionSchema = z.strictObject({
  id: idSchema,
  fullName: name,
  shortName: name,
  kind: z.enum(['school', 'kindergarten', 'extra', 'other']),
  tags: z.array(typedText.trim().min(1).max(100)).max(50),
  headId: idSchema.nullable(),
  address: text,
  archived: z.boolean(),
});
export type Institution = Readonly<z.infer<typeof institutionSchema>>;

export const personSchema = z.strictObject({
  id: idSchema,
  surname: name,
  /** Full first name or an initial with its dot. */
  givenName: typedText.trim().max(100),
  patronymic: typedText.trim().max(100),
  /** Initials do not tell it: asked, never guessed. */
  gender: z.enum(['male', 'female']).nullable(),
  post: text,
  institutionId: idSchema.nullable(),
  /** Works in the department itself. */
  ours: z.boolean(),
  nameForms: caseFormsSchema,
  postForms: caseFormsSchema,
  archived: z.boolean(),
});
export type Person = Readonly<z.infer<typeof personSchema>>;

export const audienceSchema = z.strictObject({
  id: idSchema,
  /** «руководители ОО» */
  nominative: name,
  /** «Руководителям ОО» */
  dative: name,
  rule: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({ kind: z.literal('institutionKind'), institutionKind: institutionSchema.shape.kind }),
    z.strictObject({ kind: z.literal('tag'), tag: z.string().min(1).max(100) }),
    z.strictObject({ kind: z.literal('list'), institutionIds: z.array(idSchema).max(500) }),
  ]),
  archived: z.boolean(),
});
export type Audience = Readonly<z.infer<typeof audienceSchema>>;

/** `id` absent: a new entry. `force`: keep it although one that looks the same exists. */
function draftOf<S extends z.ZodRawShape>(schema: z.ZodObject<S>) {
  return z.strictObject({ entry: schema, isNew: z.boolean(), force: z.boolean() });
}

/** What typing a few letters finds: people, institutions, groups, best first. */
export const directoryHitSchema = z.object({
  kind: z.enum(['person', 'institution', 'audience']),
  id: idSchema,
  /** «Петрова М.Н.», «СОШ № 3», «руководители ОО». */
  title: z.string(),
  /** Post, full name, or the size of the group. */
  note: z.string(),
  dative: z.string(),
  accusative: z.string(),
  genitive: z.string(),
  /** Whether the case forms are certain; otherwise the editor marks them for a look. */
  sure: z.boolean(),
  post: z.string(),
});
export type DirectoryHit = Readonly<z.infer<typeof directoryHitSchema>>;

/** People and places. Saving something that is already there is refused with `conflict` unless forced. */
export const directoryApi = {
  'department.get': reads('open', nothing, departmentSchema),
  'department.save': writes('settings', departmentSchema, departmentSchema),
  /** The first-run screen: answered in one go, or skipped with everything empty. */
  'department.setUp': writes(
    'open',
    z.strictObject({
      name: text,
      settlement: text,
      /** «Фамилия И.О.» or a full name. */
      chairName: nameOrNothing,
      chairPost: text,
      secretaryName: nameOrNothing,
      secretaryPost: text,
    }),
    departmentSchema,
  ),
  'letterhead.list': reads('signedIn', nothing, z.array(letterheadSchema)),
  'letterhead.save': writes('settings', letterheadSchema, letterheadSchema),
  'institution.list': reads('signedIn', nothing, z.array(institutionSchema)),
  'institution.save': writes('directory', draftOf(institutionSchema), institutionSchema),
  'person.list': reads('signedIn', nothing, z.array(personSchema)),
  'person.save': writes('directory', draftOf(personSchema), personSchema),
  'audience.list': reads('signedIn', nothing, z.array(audienceSchema)),
  'audience.save': writes('directory', draftOf(audienceSchema), audienceSchema),
  'directory.search': reads(
    'signedIn',
    z.strictObject({ query: z.string().max(300), kinds: z.array(directoryHitSchema.shape.kind), limit: z.int().min(1).max(50) }),
    z.array(directoryHitSchema),
  ),
} as const;
