import type { Id } from '../base/id.ts';
import type { PlainDate } from '../base/plainDate.ts';
import type { Agreement } from '../russian/declineAdjective.ts';
import { nounAgreement } from '../russian/nounAgreement.ts';
import { formatDate } from '../russian/dateWords.ts';
import { annexTitle, type Annex } from './annex.ts';
import { annexAuthor } from './annexAuthor.ts';
import { fillPattern } from './fillPattern.ts';
import type { Letterhead } from './letterhead.ts';
import { BLANK } from './wording.ts';

/** What an annex belongs to, and the number and date it gets at registration. */
export interface AnnexHost {
  readonly kind: 'order' | 'protocol';
  readonly number: string | null;
  readonly date: PlainDate | null;
}

/** The block at the top right of an annex as printed: overtyped, else derived. `numbers` come from annexNumbering.ts. */
export function annexHeading(annex: Annex, numbers: ReadonlyMap<Id, string>, host: AnnexHost, letterhead: Letterhead): string {
  return annex.reference ?? derivedAnnexHeading(annex, numbers, host, letterhead);
}

/** The derived block, whatever was overtyped. */
export function derivedAnnexHeading(annex: Annex, numbers: ReadonlyMap<Id, string>, host: AnnexHost, letterhead: Letterhead): string {
  const layout = letterhead.annex;
  const author = annexAuthor(letterhead, host.kind);
  const number = numbers.get(annex.id) ?? '';
  const name = number === '' ? layout.word : `${layout.word} № ${number}`;
  const values = {
    annex: name,
    to: joined(TO[host.kind], author),
    approved: APPROVED[titleAgreement(annex)],
    by: joined(BY[host.kind], author),
    date: host.date === null ? BLANK : formatDate(host.date, layout.dateStyle),
    number: host.number ?? BLANK,
  };
  if (annex.heading === 'reference') return fillPattern(layout.referencePattern, values);
  return `${name}\n\n${fillPattern(layout.approvedPattern, values)}`;
}

const TO = { order: 'к приказу', protocol: 'к протоколу' } as const;
const BY = { order: 'приказом', protocol: 'протоколом' } as const;

/** «План утверждён», «программа утверждена», «положение утверждено», «правила утверждены» (norms.md, section 3). */
const APPROVED: Readonly<Record<Agreement, string>> = {
  male: 'УТВЕРЖДЁН',
  female: 'УТВЕРЖДЕНА',
  neuter: 'УТВЕРЖДЕНО',
  plural: 'УТВЕРЖДЕНЫ',
};

/** A title without a noun that is known («…») is spoken of as a document: male. */
function titleAgreement(annex: Annex): Agreement {
  return nounAgreement(annexTitle(annex)) ?? 'male';
}

function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
