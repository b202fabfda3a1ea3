import type { Letterhead } from '../documents/letterhead.ts';
import { documentName } from '../documents/documentName.ts';
import type { Paragraph } from '../documents/richText.ts';
import type { PaperBlock, PaperDocument, PaperTable, PaperTableRow } from '../paper/blocks.ts';
import { paperParagraph, runningText, wordRuns } from '../paper/paragraph.ts';
import { printableBlock } from '../paper/printableBlock.ts';
import { formatDate } from '../russian/dateWords.ts';
import { countWord } from '../russian/plural.ts';
import { figuresText } from './figuresText.ts';
import type { Figures, Report, ReportDuty, ReportPaper } from './report.ts';

/** Points of the tables' text: a report is read at a glance, on few sheets. */
const TABLE_TEXT = 11;

/** How many performers without a day are named: a standing duty of thirty schools would fill a page with nothing. */
const NAMED_SILENT = 5;

/** «Справка об исполнении» as it is printed on the department's letterhead; `author` is who drew it up. */
export function reportPaper(
  report: Report,
  letterhead: Letterhead,
  author: { readonly post: string; readonly name: string },
): PaperDocument {
  const blocks: readonly PaperBlock[] = [
    paperParagraph('organisation', wordRuns(letterhead.organisation.join('\n'), true), { align: 'center' }),
    ...titleBlocks(report),
    paperParagraph('speech', wordRuns(figuresText(report.figures), false), { ...runningText(letterhead), spaceBefore: 12 }),
    ...report.papers.flatMap((paper) => paperBlocks(paper, letterhead)),
    ...performerBlocks(report),
    {
      kind: 'sides',
      role: 'signature',
      left: author.post,
      right: author.name,
      spaceBefore: 30,
      keepNext: false,
    },
  ];
  return {
    name: `${report.title} на ${formatDate(report.on, 'numeric')}`,
    subject: report.title,
    author: letterhead.organisation.join(' '),
    page: letterhead.page,
    text: letterhead.text,
    blocks: blocks.map(printableBlock),
  };
}

function titleBlocks({ title, on }: Report): readonly PaperBlock[] {
  const [word = '', ...about] = title.split(' ');
  const lines = [word.toUpperCase(), about.join(' ')].filter((line) => line !== '');
  return [
    paperParagraph('title', wordRuns(lines.join('\n'), true), { align: 'center', spaceBefore: 14, keepNext: true }),
    paperParagraph('field', wordRuns(`По состоянию на ${formatDate(on, 'numeric')}`, false), { spaceBefore: 12 }),
  ];
}

function paperBlocks({ paper, figures, duties }: ReportPaper, letterhead: Letterhead): readonly PaperBlock[] {
  const name = documentName(paper.kind, paper.number, paper.date);
  const title = paper.title === '' ? name : `${name}. ${paper.title}`;
  return [
    paperParagraph('word', wordRuns(title, true), { spaceBefore: 14, keepNext: true }),
    paperParagraph('speech', wordRuns(figuresText(figures), false), { ...runningText(letterhead), keepNext: true }),
    dutyTable(duties),
  ];
}

function dutyTable(duties: readonly ReportDuty[]): PaperTable {
  const head = header(['Пункт', 'Поручение', 'Срок', 'Исполнено', 'Кто не исполнил, примечания']);
  return {
    kind: 'table',
    columns: [10, 33, 17, 15, 25],
    textSize: TABLE_TEXT,
    rows: [
      head,
      ...duties.map((duty) => ({
        cells: [centred(duty.label), left(duty.text), left(duty.deadlineWords), centred(share(duty.figures)), left(behindText(duty))],
      })),
    ],
  };
}

/** «46 из 56»; «–» where nothing has to be done. */
function share({ total, notApplicable, done }: Figures): string {
  const due = total - notApplicable;
  return due === 0 ? '–' : `${done} из ${due}`;
}

/** One line a performer: the days owed, then the note. */
function behindText({ behind, notes }: ReportDuty): string {
  const silent = behind.filter(({ dates, note }) => dates.length === 0 && note === '');
  const told = silent.length > NAMED_SILENT ? behind.filter((each) => !silent.includes(each)) : behind;
  const owing = told.map(({ performer, dates, undated, note }) => {
    const days = [...dates.map((date) => formatDate(date, 'numeric')), ...(undated ? ['без срока'] : [])].join(', ');
    return [`${performer}${days === '' ? '' : `: ${days}`}`, note].filter((part) => part !== '').join(' – ');
  });
  const said = notes.map(({ performer, note }) => `${performer} – ${note}`);
  const counted = told === behind ? [] : [`${countWord(silent.length, 'исполнитель', 'исполнителя', 'исполнителей')} – без срока`];
  return [...owing, ...counted, ...said].join('\n');
}

function performerBlocks({ performers }: Report): readonly PaperBlock[] {
  if (performers.length < 2) return [];
  const head = header(['Исполнитель', 'Всего', 'Исполнено', 'Из них с опозданием', 'Просрочено', 'Не исполнено']);
  const rows = performers.map(({ performer, figures }) => ({
    cells: [
      left(performer.text),
      ...[figures.total, figures.done, figures.doneLate, figures.overdue, figures.notDone].map((count) => centred(String(count))),
    ],
  }));
  return [
    paperParagraph('word', wordRuns('По исполнителям', true), { spaceBefore: 14, keepNext: true }),
    { kind: 'table', columns: [33, 10, 15, 17, 16, 15], textSize: TABLE_TEXT, rows: [head, ...rows] },
  ];
}

function header(titles: readonly string[]): PaperTableRow {
  return {
    header: true,
    cells: titles.map((title) => ({ paragraphs: [{ ...paragraph(title, 'center'), runs: [{ text: title, bold: true as const }] }] })),
  };
}

function centred(text: string) {
  return { paragraphs: [paragraph(text, 'center')] };
}

function left(text: string) {
  return { paragraphs: text.split('\n').map((line) => paragraph(line, 'left')) };
}

function paragraph(text: string, align: 'left' | 'center'): Paragraph {
  return { kind: 'paragraph', align, runs: [...wordRuns(text, false)] };
}
