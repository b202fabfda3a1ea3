/** What an HTML tag or entity in the middle of a text stands for, and how many characters it took. */
export interface HtmlRemnant {
  readonly length: number;
  readonly text?: string;
  readonly tag?: { readonly name: 'b' | 'i' | 'u'; readonly closing: boolean };
}

const TAG = /<(\/?)([a-z][a-z0-9]{0,10})(?:\s[^<>\n]{0,300})?\/?>/iuy;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iuy;

const EMPHASIS: Readonly<Record<string, 'b' | 'i' | 'u'>> = { b: 'b', strong: 'b', i: 'i', em: 'i', u: 'u', ins: 'u' };
/** Tags that converters leave behind and that say nothing about words. */
const SILENT = new Set('a abbr big center code del font img mark s small span strike sub sup'.split(' '));
/** Tags that part words: a line, or a cell. */
const PARTING: Readonly<Record<string, string>> = Object.fromEntries<string>([
  ...'blockquote br div h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody thead tr ul'.split(' ').map((name) => [name, '\v'] as const),
  ...['td', 'th'].map((name) => [name, '\t'] as const),
]);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…',
  bdquo: '„', ldquo: '“', rdquo: '”', sect: '§', deg: '°', shy: '\u00ad', bull: '•', numero: '№', thinsp: '\u2009', ensp: '\u2002', emsp: '\u2003',
}; // prettier-ignore

/** Reads a tag or an entity at a place; `null` when the characters are words («a < b», «Рога & копыта»). */
export function htmlRemnantAt(source: string, at: number): HtmlRemnant | null {
  return source[at] === '&' ? entityAt(source, at) : tagAt(source, at);
}

function tagAt(source: string, at: number): HtmlRemnant | null {
  TAG.lastIndex = at;
  const match = TAG.exec(source);
  if (match === null) return null;
  const [whole, slash, raw = ''] = match;
  const name = raw.toLowerCase();
  const parting = PARTING[name];
  if (parting !== undefined) return { length: whole.length, text: parting };
  const emphasis = EMPHASIS[name];
  if (emphasis !== undefined) return { length: whole.length, tag: { name: emphasis, closing: slash === '/' } };
  return SILENT.has(name) ? { length: whole.length, text: '' } : null;
}

function entityAt(source: string, at: number): HtmlRemnant | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (match === null) return null;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const text = ENTITIES[name];
    return text === undefined ? null : { length: whole.length, text };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number(decimal);
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? { length: whole.length, text: String.fromCodePoint(code) }
    : null;
}
