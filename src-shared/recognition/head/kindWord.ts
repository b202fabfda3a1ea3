import { spacedWord } from './spacedWord.ts';

const PROTOCOL = new RegExp(
  String.raw`^\W{0,3}(?:(?:выписка\s+из\s+|краткий\s+|проект\s+|решение\s*[(–—-]\s*)?${spacedWord('протокола').replace('(?!\\p{L})', '')}?|перечень\s+поручений)(?!\p{L})`,
  'iu',
);

/** Where the kind word of a protocol ends in a line that begins with it: «Протокол», «П Р О Т О К О Л», «ВЫПИСКА ИЗ ПРОТОКОЛА»; else 0. */
export function protocolWordEnd(text: string): number {
  return PROTOCOL.exec(text)?.[0].length ?? 0;
}

/** «ВЫПИСКА» on a line of its own, above «из протокола № 2 …». */
export function isExtractWord(text: string): boolean {
  return EXTRACT.test(text);
}

const EXTRACT = new RegExp(String.raw`^\s*${spacedWord('выписка')}\s*$`, 'iu');
