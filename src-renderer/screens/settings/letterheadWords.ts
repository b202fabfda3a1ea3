import type { AnnexLayout } from '../../../src-shared/documents/annexLayout.ts';
import type { DateStyle } from '../../../src-shared/documents/dateStyle.ts';
import type { FixedWord } from '../../../src-shared/documents/fixedWord.ts';
import type { HeadRow, ProtocolLayout, TimeStyle } from '../../../src-shared/documents/letterhead.ts';
import type { MentionStyle } from '../../../src-shared/documents/mention.ts';
import type { NoticeLayout } from '../../../src-shared/documents/noticeLayout.ts';
import type { OrderLayout } from '../../../src-shared/documents/orderLayout.ts';

/** The choices of a letterhead, each shown as it will be printed. */

export const ALIGN_WORDS: Readonly<Record<HeadRow['align'], string>> = {
  left: 'слева',
  center: 'посередине',
  right: 'справа',
  justify: 'по ширине',
};

export const WORD_ALIGN_WORDS: Readonly<Record<FixedWord['align'], string>> = { left: 'слева', center: 'посередине', indent: 'с отступом' };

export const DATE_WORDS: Readonly<Record<DateStyle, string>> = {
  numeric: '14.04.2026',
  numericYear: '14.04.2026г.',
  words: '14 апреля 2026 г.',
  wordsYear: '14 апреля 2026 года',
  quoted: '«14» апреля 2026 года',
};

export const TIME_WORDS: Readonly<Record<TimeStyle, string>> = {
  colon: '09:00',
  dot: '09.00',
  dotHours: '09.00 часов',
  dotHoursShort: '09.00 час.',
  hoursMinutes: '9 ч. 00 мин.',
};

export const NAME_ORDER_WORDS: Readonly<Record<MentionStyle['nameOrder'], string>> = {
  initialsFirst: 'Н.С. Ветлугина',
  surnameFirst: 'Ветлугина Н.С.',
};

export const NUMBERING_WORDS: Readonly<Record<ProtocolLayout['numbering'], string>> = {
  restart: 'в каждом вопросе с 1',
  continue: 'подряд через весь протокол',
  prefixed: 'с номером вопроса: 2.1, 2.2',
};

export const HEARING_LABEL_WORDS: Readonly<Record<ProtocolLayout['hearingLabel'], string>> = {
  none: 'без номера',
  decimal: '1.',
  roman: 'I.',
};

export const LEVEL_WORDS: Readonly<Record<ProtocolLayout['levels'][number], string>> = {
  path: '1.1.',
  pathNoDot: '1.1',
  bracket: '1)',
  letter: 'а)',
};

export const ATTENDEES_WORDS: Readonly<Record<ProtocolLayout['attendeesLayout'], string>> = {
  inline: 'в строку через запятую',
  lines: 'каждый с новой строки',
};

export const OPERATIVE_PLACE_WORDS: Readonly<Record<OrderLayout['operativePlace'], string>> = {
  line: 'отдельной строкой',
  inline: 'в конце преамбулы',
};

export const EXECUTOR_PLACE_WORDS: Readonly<Record<OrderLayout['executorPlace'], string>> = {
  afterSignature: 'под подписью',
  none: 'не печатать',
};

export const PAGE_NUMBERS_WORDS: Readonly<Record<AnnexLayout['pageNumbers'], string>> = {
  through: 'подряд через весь документ',
  restart: 'в каждом приложении с 1',
};

export const NOTICE_ALIGN_WORDS: Readonly<Record<NoticeLayout['titleAlign'], string>> = { left: 'слева', center: 'посередине' };

/** Choices for a native list. */
export function options<K extends string>(words: Readonly<Record<K, string>>): { value: string; label: string }[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value, label }));
}

/** The key among the choices that a list gave back. */
export function keyOf<K extends string>(words: Readonly<Record<K, string>>, value: string): K {
  for (const key in words) if (key === value) return key;
  throw new RangeError(`Not a choice: ${value}`);
}
