import { SaxesParser } from 'saxes';
import { importLimits } from '../importLimits.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { decodeXml } from './decodeXml.ts';

/** An element with its name in our own spelling of its namespace («w:p»), whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Namespaces by their address: the prefix under which they are known here. */
export type Namespaces = Readonly<Record<string, string>>;

/**
 * Reads an XML part into a tree. Namespaces that are not listed keep their address as a prefix. Entities other than XML's own five
 * are an error, and so is a document type: nothing is expanded and nothing is fetched. Size and depth are limited.
 */
export function readXml(bytes: Uint8Array, namespaces: Namespaces, ignored: (attribute: string) => boolean = () => false): XmlElement {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  const root: Draft = { name: '', attributes: {}, children: [] };
  const open: Draft[] = [root];
  // Prefixes in force, the innermost last; an element without declarations of its own shares its parent's.
  const scopes: ReadonlyMap<string, string>[] = [new Map()];
  let elements = 0;
  parser.on('error', (error) => {
    throw new UnreadablePaper(DAMAGED, { cause: error });
  });
  parser.on('doctype', () => {
    throw new UnreadablePaper(DAMAGED);
  });
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > importLimits.xmlElements) throw new UnreadablePaper(TOO_LARGE);
    if (open.length > importLimits.xmlDepth) throw new UnreadablePaper(DAMAGED);
    const scope = scopeOf(tag.attributes, scopes.at(-1) ?? new Map(), namespaces);
    const draft: Draft = { name: spelled(tag.name, scope, true), attributes: attributesOf(tag.attributes, scope, ignored), children: [] };
    open.at(-1)?.children.push(draft);
    open.push(draft);
    scopes.push(scope);
  });
  parser.on('closetag', () => {
    open.pop();
    scopes.pop();
  });
  const text = (words: string): void => {
    open.at(-1)?.children.push(words);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(decodeXml(bytes)).close();
  const top = root.children.find((one) => typeof one !== 'string');
  if (top === undefined) throw new UnreadablePaper(DAMAGED);
  return top;
}

const DAMAGED = 'Файл повреждён: откройте его в Word, сохраните заново и загрузите ещё раз.';
const TOO_LARGE = 'Документ слишком велик для одного протокола или приказа: разделите его на части и загрузите их по отдельности.';

interface Draft {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Draft | string)[];
}

function scopeOf(attributes: Record<string, string>, outer: ReadonlyMap<string, string>, known: Namespaces): ReadonlyMap<string, string> {
  let scope: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name === 'xmlns' ? '' : name.slice(6);
    const address = attributes[name] ?? '';
    scope ??= new Map(outer);
    scope.set(prefix, known[address] ?? address);
  }
  return scope ?? outer;
}

function attributesOf(
  attributes: Record<string, string>,
  scope: ReadonlyMap<string, string>,
  ignored: (attribute: string) => boolean,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name in attributes) {
    if (name.startsWith('xmlns') || ignored(name)) continue;
    kept[spelled(name, scope, false)] = attributes[name] ?? '';
  }
  return kept;
}

/** A name without a prefix belongs to the default namespace when it is an element's, to none when it is an attribute's. */
function spelled(name: string, scope: ReadonlyMap<string, string>, element: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0) {
    const prefix = element ? scope.get('') : undefined;
    return prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
  }
  const prefix = name.slice(0, colon);
  const mapped = scope.get(prefix);
  return mapped === undefined || mapped === prefix ? name : `${mapped}:${name.slice(colon + 1)}`;
}
