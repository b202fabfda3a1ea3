import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { PaperDocument, PaperRole, PaperSides } from '../../src-shared/paper/blocks.ts';
import { isRunning, roleLook } from '../../src-shared/paper/roleLook.ts';
import { halfPoints, mmTwips, pointTwips } from './measures.ts';

export type StyledRole = PaperRole | PaperSides['role'] | 'tableText' | 'planText' | 'picture' | 'pageNumber';

/** The names under which a Word user finds and changes them. */
const NAMES: Readonly<Record<StyledRole, string>> = {
  organisation: 'Организация',
  title: 'Заголовок документа',
  field: 'Реквизит',
  attendee: 'Присутствующие',
  agendaWord: 'Повестка дня',
  agendaItem: 'Вопрос повестки',
  agendaSpeaker: 'Докладчик',
  word: 'Слово «Слушали»',
  speech: 'Текст выступления',
  addressee: 'Адресат пунктов',
  point: 'Пункт решения',
  bullet: 'Перечисление',
  deadline: 'Срок пункта',
  vote: 'Голосование',
  kindWord: 'Вид документа',
  preamble: 'Преамбула приказа',
  operative: 'Слово «Приказываю»',
  executor: 'Отметка об исполнителе',
  annexHeading: 'Гриф приложения',
  annexTitle: 'Заголовок приложения',
  annexText: 'Текст приложения',
  sheetTitle: 'Заголовок листа',
  noticeTitle: 'Заголовок сообщения',
  noticeText: 'Текст сообщения',
  dateAndNumber: 'Дата и номер',
  signature: 'Подпись должностного лица',
  tableText: 'Текст таблицы',
  planText: 'Текст плана',
  picture: 'Рисунок',
  pageNumber: 'Номер страницы листа',
};

const CENTRED: ReadonlySet<StyledRole> = new Set([
  'organisation',
  'title',
  'kindWord',
  'annexTitle',
  'sheetTitle',
  'noticeTitle',
  'picture',
  'pageNumber',
]);

export function styleId(role: StyledRole): string {
  return `Paper${role.charAt(0).toUpperCase()}${role.slice(1)}`;
}

/** How a style stands by itself; paragraphs write down only what differs from it. */
export function styleLook(role: StyledRole, text: PaperDocument['text']): { readonly align: string; readonly firstLine: boolean } {
  const firstLine = isRunning(role) || role === 'agendaItem' || role === 'agendaSpeaker';
  return { align: CENTRED.has(role) ? 'center' : firstLine && role !== 'agendaSpeaker' && text.justify ? 'justify' : 'left', firstLine };
}

/** Styles of the paper: one a role, all based on the plain one that carries font and spacing. */
export function paperStyles({ text, blocks }: PaperDocument): IStylesOptions {
  const sizes = { planText: planTextSize(blocks) };
  const spacing = { line: Math.round(240 * text.lineSpacing), lineRule: 'auto' as const, before: 0, after: 0 };
  return {
    default: {
      document: {
        run: { font: text.font, size: halfPoints(text.size), language: { value: 'ru-RU' } },
        paragraph: { spacing },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: { widowControl: true } as IParagraphStyleOptions['paragraph'] },
      ...(Object.keys(NAMES) as StyledRole[]).map((role) => roleStyle(role, text, sizes)),
    ],
  };
}

/** The letterhead has one size for all plans and sheets. */
function planTextSize(blocks: PaperDocument['blocks']): number | undefined {
  for (const block of blocks) if (block.kind === 'table' && block.textSize !== undefined) return block.textSize;
  return undefined;
}

function roleStyle(
  role: StyledRole,
  text: PaperDocument['text'],
  sizes: Readonly<Partial<Record<StyledRole, number | undefined>>>,
): IParagraphStyleOptions {
  const { align, firstLine } = styleLook(role, text);
  const { spaceAfter, size = sizes[role] } = roleLook(role, text);
  return {
    id: styleId(role),
    name: NAMES[role],
    basedOn: 'Normal',
    quickFormat: true,
    ...(size === undefined ? {} : { run: { size: halfPoints(size) } }),
    paragraph: {
      alignment: alignment(align),
      ...(firstLine ? { indent: { firstLine: mmTwips(text.firstLineIndent) } } : {}),
      ...(spaceAfter > 0 ? { spacing: { after: pointTwips(spaceAfter) } } : {}),
    },
  };
}

/** «По ширине» is called `both` in the file. */
export function alignment(align: string): (typeof AlignmentType)[keyof typeof AlignmentType] {
  switch (align) {
    case 'center':
      return AlignmentType.CENTER;
    case 'right':
      return AlignmentType.RIGHT;
    case 'justify':
      return AlignmentType.BOTH;
    default:
      return AlignmentType.LEFT;
  }
}
