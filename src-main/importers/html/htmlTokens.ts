import { decodeEntities } from './htmlEntities.ts';

/** A piece of an HTML file, in order. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements whose content is no HTML (and no words of the page). */
const RAW = new Set(['script', 'style', 'xml', 'noframes', 'noembed', 'iframe', 'template']);

/**
 * Cuts HTML into tags and text, forgiving as browsers are: what is no tag is text. Comments are left out, Word's conditional ones with what
 * they hold; content of scripts and styles too. Nothing is fetched: addresses are attributes among others.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  // Behind the last «>» there can be no tag: a file of «<» alone is not searched to its end from each of them.
  const lastEnd = html.lastIndexOf('>');
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0 || next > lastEnd) {
      yield { kind: 'text', text: decodeEntities(html.slice(at)) };
      return;
    }
    if (next > at) yield { kind: 'text', text: decodeEntities(html.slice(at, next)) };
    const after = skipped(html, next);
    if (after !== null) {
      at = after;
      continue;
    }
    const tag = tagAt(html, next);
    if (tag === null) {
      yield { kind: 'text', text: '<' };
      at = next + 1;
      continue;
    }
    at = tag.end;
    yield tag.token;
    if (tag.token.kind === 'open' && !tag.token.empty && RAW.has(tag.token.name)) at = rawEnd(html, at, tag.token.name);
  }
}

/** Where a comment, a declaration or an instruction that begins here ends; `null` when none begins. */
function skipped(html: string, at: number): number | null {
  if (html.startsWith('<!--', at)) return endOf(html, '-->', at + 4);
  const second = html[at + 1];
  return second === '!' || second === '?' ? endOf(html, '>', at) : null;
}

function endOf(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end < 0 ? html.length : end + mark.length;
}

function rawEnd(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}\\b`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

const LONGEST_NAME = 40;

function tagAt(html: string, at: number): { readonly token: HtmlToken; readonly end: number } | null {
  const isClose = html[at + 1] === '/';
  let end = at + (isClose ? 2 : 1);
  const from = end;
  while (end < html.length && end - from < LONGEST_NAME && /[A-Za-z0-9:_-]/.test(html[end] ?? '')) end += 1;
  const name = html.slice(from, end).toLowerCase();
  if (!/^[a-z]/.test(name)) return null;
  const close = tagEnd(html, end) ?? html.indexOf('>', end);
  if (close < 0) return null;
  if (isClose) return { token: { kind: 'close', name }, end: close + 1 };
  const inside = html.slice(end, close);
  const empty = inside.endsWith('/') || EMPTY.has(name);
  return { token: { kind: 'open', name, attributes: attributesOf(inside), empty }, end: close + 1 };
}

const EMPTY = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'area', 'base', 'wbr', 'embed', 'param', 'source', 'track']);

/** The «>» that is not within quotes; `null` when a quote is never closed. */
function tagEnd(html: string, from: number): number | null {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const char = html[at] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at;
    else if ((char === '"' || char === "'") && html[at - 1] === '=') quote = char;
  }
  return null;
}

const ATTRIBUTE = /([a-z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;
/** Only these are ever asked for. */
const WANTED = new Set([
  'align',
  'style',
  'class',
  'border',
  'colspan',
  'rowspan',
  'start',
  'type',
  'value',
  'charset',
  'http-equiv',
  'content',
]);

function attributesOf(inside: string): Record<string, string> {
  const found: Record<string, string> = {};
  if (inside.trim() === '' || inside.length > 10_000) return found;
  for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (WANTED.has(key)) found[key] ??= decodeEntities(double ?? single ?? bare ?? '');
  }
  return found;
}
