import type { PointRole } from '../../documents/point.ts';

/** What a closing clause of an order is for. */
export interface Clause {
  readonly role: PointRole;
  /** Whom the control is laid upon, in the words and the case of the paper; `null` where the signatory keeps it. */
  readonly responsible: string | null;
}

const PAPER = String.raw`(?:приказ\p{L}*|постановлени\p{L}+|распоряжени\p{L}+|решени\p{L}+|документ\p{L}*)`;
const FORCE = new RegExp(
  String.raw`^(?:настоящ\p{L}+\s+|данн\p{L}+\s+)?${PAPER}(?:\s.{0,200})?\sвступа\p{L}+\s+(?:в\s+)?(?:законную\s+)?силу`,
  'isu',
);
const CONTROL = new RegExp(
  String.raw`^(?:(?:общий|персональный)\s+)?контроль\s+(?:за\s+|над\s+)?(?:исполнени\p{L}+|выполнени\p{L}+|реализаци\p{L}+|соблюдени\p{L}+|данн|настоящ|оставл|возл)|^(?:возложить\s+контроль|контроль\s+(?:оставляю|возлагаю|возложить))`,
  'iu',
);
const LAID = /(?:возложить|возлагаю|возлагается|поручить|поручаю)\s+(?:на\s+)?(?<whom>\S.*?)[\s.;]*$/su;

/** «Приказ вступает в силу …», «Контроль за исполнением …»; `null` for any other point. */
export function clauseOf(text: string): Clause | null {
  const words = text.trim().slice(0, 1000);
  if (FORCE.test(words)) return { role: 'force', responsible: null };
  if (!CONTROL.test(words)) return null;
  const whom = LAID.exec(words)?.groups?.['whom'];
  return { role: 'control', responsible: whom === undefined ? null : withInitials(whom, words) };
}

/** «Ответственность за организацию … возложить на …»: who answers for what the point says, in its words. */
export function answerableIn(text: string): string | null {
  const words = text.trim().slice(0, 1000);
  if (!/^(?:персональную\s+|личную\s+)?ответственность\s+за\s/iu.test(words)) return null;
  const whom = LAID.exec(words)?.groups?.['whom'];
  return whom === undefined || /[:;]/u.test(whom) ? null : withInitials(whom, words);
}

/** The full stop of initials at the very end belongs to them. */
function withInitials(whom: string, words: string): string {
  return /\p{Lu}\.\s?\p{Lu}$/u.test(whom) && words.includes(`${whom}.`) ? `${whom}.` : whom;
}
