import type { SourceAside } from '../../../src-shared/recognition/sourcePaper.ts';

/** Control words that stand for characters. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  softline: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: '\u2003',
  enspace: '\u2002',
};

/** Destinations without words of the paper. */
export const SKIPPED = new Set([
  'colortbl', 'stylesheet', 'info', 'pict', 'fldinst', 'listtable', 'listoverridetable', 'rsidtbl', 'generator', 'themedata', 'datastore',
  'latentstyles', 'xmlnstbl', 'object', 'objdata', 'filetbl', 'revtbl', 'pgptbl', 'nonshppict', 'mmathPr', 'bkmkstart', 'bkmkend', 'atnid',
  'atnauthor', 'atndate', 'atnref', 'atnparent', 'atrfstart', 'atrfend', 'template', 'private', 'nonesttables', 'listpicture', 'sp', 'xe', 'tc',
  'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'pn', 'pnseclvl', 'wgrffmtfilter', 'datafield', 'falt', 'panose', 'fname', 'formfield',
]); // prettier-ignore

/** Destinations marked as optional whose words are words of the paper. */
export const KEPT = new Set([
  'fldrslt',
  'shpinst',
  'shptxt',
  'ud',
  'shppict',
  'result',
  'shp',
  'listtext',
  'pntext',
  'annotation',
  'nesttableprops',
  'cs',
  'do',
  'dptxbxtext',
]);

/** Destinations that stand beside the text. */
export const ASIDES: Readonly<Record<string, SourceAside>> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'footnote',
  annotation: 'comment',
  shptxt: 'textbox',
  dptxbxtext: 'textbox',
};
