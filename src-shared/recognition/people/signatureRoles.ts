import type { LineHints, LineRole } from '../lineRole.ts';
import type { SourceLine } from '../sourceLines.ts';
import { isNoise, isScannerNoise } from '../head/isNoise.ts';
import { findNames, isNameAlone } from './findNames.ts';
import { isPostStart } from './isPostStart.ts';

const TAIL: readonly { readonly role: LineRole; readonly opens: RegExp }[] = [
  { role: 'distribution', opens: /^\s*(?:разослан\p{L}*|рассылка|направлен[оы]?\s*:|в\s+дело|дело\s*[-–—]\s*\d)/iu },
  { role: 'visa', opens: /^\s*(?:согласован\p{L}*|лист\s+согласования|визы)/iu },
  { role: 'acquaintance', opens: /^\s*(?:с\s+(?:протоколом|решени\p{L}+)\s+ознаком|ознаком\p{L}+|лист\s+ознакомления)/iu },
  { role: 'executor', opens: /^\s*(?:исп(?:\.|олнитель)|подготовил\p{L}*|тел(?:\.|ефон)|[+(]?\d[\d\s()‑-]{4,}$)/iu },
];

const PHONE = /^\s*(?:тел(?:\.|ефон)?\s*:?\s*)?[+(]?\d[\d\s()‑-]{4,}$/iu;
/** «Выписка верна.», «Верно:» */
const TRUE_COPY = /^\s*(?:(?:выписка|копия)\s+(?:из\s+протокола\s+)?верна|верно)[\s.:]*$/iu;

/** Whether a line says that an extract is true to its paper: signatures follow it. */
export function isTrueCopy(text: string): boolean {
  return TRUE_COPY.test(text);
}

/** Roles of the lines from the first signature on: posts, names, what a scanner made of the pen, and what stands below. */
export function signatureRoles(lines: readonly SourceLine[], hints: LineHints): readonly LineRole[] {
  let tail: LineRole | null = null;
  let named = false;
  return lines.map((line, at): LineRole => {
    const hint = hints[String(line.at)];
    if (hint !== undefined) return hint;
    if (isNoise(line) && !/^\s*\d{5,}/u.test(line.words)) return 'noise';
    const text = line.words.trim();
    const opened = named ? TAIL.find(({ opens }) => opens.test(text)) : undefined;
    if (opened) tail = opened.role;
    // «Малая Анна Юрьевна» over «(495) 123-45-67»: who typed it.
    else if (named && isNameAlone(text) && PHONE.test(lines[at + 1]?.words ?? '')) tail = 'executor';
    if (tail !== null) return tail;
    const role = signatureRole(text);
    if (role === 'signature' || role === 'signatureName') named = true;
    return role;
  });
}

function signatureRole(text: string): LineRole {
  if (isScannerNoise(text) || isTrueCopy(text)) return 'unplaced';
  if (isNameAlone(text)) return 'signatureName';
  if (/^[\s_().,«»"/|-]*(?:(?:личная\s+)?подпись|расшифровка(?:\s+подписи)?|м\.?\s?п\.?|ф\.?\s?и\.?\s?о\.?)?[\s_().,«»"/|-]*$/iu.test(text))
    return 'noise';
  if (findNames(text).length > 0) return text.length < 400 ? 'signature' : 'unplaced';
  return isPostStart(text) || (/\p{L}{2}/u.test(text) && text.length <= 160 && !/^\d/u.test(text)) ? 'signaturePost' : 'unplaced';
}
