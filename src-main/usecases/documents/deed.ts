import type { DocumentKind } from '../../../src-shared/documents/kinds.ts';
import { paperName, type NamedPaper } from './paperName.ts';

/** Kinds whose word is neuter; the others are male. */
const NEUTER: ReadonlySet<DocumentKind> = new Set(['notice']);

/**
 * What was done to a paper, for the audit trail: «Подписан протокол № 4 от …», «Подписано сообщение …».
 * Takes the participle in the male form and what stands between it and the paper: «подписанным на бумаге».
 */
export function deed(participle: string, paper: NamedPaper, between = ''): string {
  const agreed = NEUTER.has(paper.kind) ? `${participle.replace(/ён$/, 'ен')}о` : participle;
  return [agreed, between, paperName(paper)].filter((words) => words !== '').join(' ');
}
