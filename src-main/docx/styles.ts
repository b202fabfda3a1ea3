import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { PaperDocument, PaperRole, PaperSides } from '../../src-shared/paper/blocks.ts';
import { halfPoints, mmTwips, pointTwips } from './measures.ts';

export type StyledRole = PaperRole | PaperSides['role'] | 'tableText' | 'picture' | 'pageNumber';

/** The names under which a Word user finds and changes them. */
const NAMES: Readonly<Record<StyledRole, string>> = {
  organisation: 'Организация',
  title: 'Заголовок протокола',
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
  picture: 'Рисунок',
  pageNumber: 'Номер страницы листа',
};

/** Roles that stand as running text: indented, justified, parted by the letterhead's space. */
const RUNNING: ReadonlySet<StyledRole> = new Set(['speech', 'addressee', 'point', 'bullet', 'deadline', 'vote']);
const INDENTED: ReadonlySet<StyledRole> = new Set([...RUNNING, 'agendaItem', 'agendaSpeaker']);
const CENTRED: ReadonlySet<StyledRole> = new Set(['organisation', 'title', 'picture', 'pageNumber']);

export function styleId(role: StyledRole): string {
  return `Paper${role.charAt(0).toUpperCase()}${role.slice(1)}`;
}

/** How a style stands by itself; paragraphs write down only what differs from it. */
export function styleLook(role: StyledRole, text: PaperDocument['text']): { readonly align: string; readonly firstLine: boolean } {
  const firstLine = INDENTED.has(role);
  return { align: CENTRED.has(role) ? 'center' : firstLine && role !== 'agendaSpeaker' && text.justify ? 'justify' : 'left', firstLine };
}

/** Styles of the paper: one a role, all based on the plain one that carries font and spacing. */
export function paperStyles({ text }: PaperDocument): IStylesOptions {
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
      ...(Object.keys(NAMES) as StyledRole[]).map((role) => roleStyle(role, text)),
    ],
  };
}

function roleStyle(role: StyledRole, text: PaperDocument['text']): IParagraphStyleOptions {
  const { align, firstLine } = styleLook(role, text);
  return {
    id: styleId(role),
    name: NAMES[role],
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      alignment: alignment(align),
      ...(firstLine ? { indent: { firstLine: mmTwips(text.firstLineIndent) } } : {}),
      ...(RUNNING.has(role) && text.spaceAfter > 0 ? { spacing: { after: pointTwips(text.spaceAfter) } } : {}),
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
