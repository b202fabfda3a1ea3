import type { AnnexLayout } from './annexLayout.ts';
import type { NoticeLayout } from './noticeLayout.ts';

/** The annex a department starts with: norms.md, section 3, «Приложение к приказу» and «Action plan table». */
export const DEFAULT_ANNEX_LAYOUT: AnnexLayout = {
  referencePattern: '{annex}\n{to}\nот {date} № {number}',
  approvedPattern: '{approved}\n{by}\nот {date} № {number}',
  word: 'Приложение',
  author: '',
  dateStyle: 'numeric',
  referenceWidthMm: 80,
  titleBold: true,
  pageNumbers: 'through',
  plan: {
    textSize: 12,
    landscape: { top: 30, right: 15, bottom: 20, left: 20 },
    headerBold: true,
    sectionBold: true,
    labelDot: true,
  },
};

export const DEFAULT_NOTICE_LAYOUT: NoticeLayout = { titleBold: true, titleAlign: 'center', organisation: false, bullet: '–' };
