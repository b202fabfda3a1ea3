import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';
import { childNamed, childrenNamed, childValue, descendants, xmlTree, type XmlNode } from './xmlTree.ts';

/** Faults of a DOCX that neither the schema nor the Open XML SDK sees; none for a sound file. */
export function lintDocx(bytes: Uint8Array): readonly string[] {
  const zip = unzipSync(bytes);
  const trees = new Map<string, XmlNode>();
  const faults: string[] = [];
  for (const [name, part] of Object.entries(zip)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    try {
      trees.set(name, xmlTree(strFromU8(part)));
    } catch (error) {
      faults.push(`${name} is no XML: ${String(error)}`);
    }
  }
  const relations = relationFaults(zip, trees, faults);
  contentTypeFaults(zip, trees, faults);
  const known = definitions(trees, faults);
  for (const [name, tree] of trees) {
    if (!/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name)) continue;
    referenceFaults(name, tree, known, relations.get(name) ?? new Set(), faults);
    tableFaults(name, tree, faults);
    bookmarkFaults(name, tree, faults);
  }
  return faults;
}

interface Known {
  readonly styles: ReadonlySet<string>;
  readonly nums: ReadonlySet<string>;
}

function definitions(trees: ReadonlyMap<string, XmlNode>, faults: string[]): Known {
  const styles = unique(
    [...below(trees.get('word/styles.xml'), 'w:style')].map((style) => style.attributes['w:styleId'] ?? ''),
    'style',
    faults,
  );
  for (const style of below(trees.get('word/styles.xml'), 'w:style')) {
    for (const link of ['w:basedOn', 'w:next', 'w:link']) {
      const target = childValue(style, link);
      if (target !== undefined && !styles.has(target)) faults.push(`style ${style.attributes['w:styleId']} ${link} ${target} is missing`);
    }
  }
  const numbering = trees.get('word/numbering.xml');
  const abstracts = unique(
    [...below(numbering, 'w:abstractNum')].map((one) => one.attributes['w:abstractNumId'] ?? ''),
    'abstractNum',
    faults,
  );
  const nums = unique(
    [...below(numbering, 'w:num')].map((one) => one.attributes['w:numId'] ?? ''),
    'num',
    faults,
  );
  for (const num of below(numbering, 'w:num')) {
    const target = childValue(num, 'w:abstractNumId');
    if (target === undefined || !abstracts.has(target)) faults.push(`num ${num.attributes['w:numId']} has no abstractNum ${target}`);
  }
  return { styles, nums };
}

function referenceFaults(part: string, tree: XmlNode, known: Known, relations: ReadonlySet<string>, faults: string[]): void {
  const drawings: string[] = [];
  for (const node of descendants(tree)) {
    const value = node.attributes['w:val'] ?? '';
    if (['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(node.name) && !known.styles.has(value)) faults.push(`${part}: no style ${value}`);
    if (node.name === 'w:numId' && value !== '0' && !known.nums.has(value)) faults.push(`${part}: no num ${value}`);
    if (node.name === 'wp:docPr') drawings.push(node.attributes['id'] ?? '');
    if (
      node.name === 'w:spacing' &&
      node.attributes['w:line'] !== undefined &&
      !/^(?:auto|exact)$/.test(node.attributes['w:lineRule'] ?? '')
    )
      faults.push(`${part}: a line height that does not say how it is meant`);
    for (const key of ['r:id', 'r:embed', 'r:link']) {
      const id = node.attributes[key];
      if (id !== undefined && !relations.has(id)) faults.push(`${part}: ${node.name} ${key} ${id} has no relationship`);
    }
  }
  unique(drawings, `${part}: drawing`, faults);
}

function tableFaults(part: string, tree: XmlNode, faults: string[]): void {
  for (const cell of descendants(tree, 'w:tc')) {
    const last = cell.children.findLast((child): child is XmlNode => typeof child !== 'string');
    if (last?.name !== 'w:p') faults.push(`${part}: a cell does not end with a paragraph`);
  }
  for (const table of descendants(tree, 'w:tbl')) {
    const columns = childrenNamed(childNamed(table, 'w:tblGrid'), 'w:gridCol').length;
    childrenNamed(table, 'w:tr').forEach((row, index) => {
      const spans = childrenNamed(row, 'w:tc').map((cell) => Number(childValue(childNamed(cell, 'w:tcPr'), 'w:gridSpan') ?? 1));
      const sum = spans.reduce((total, span) => total + span, 0);
      if (sum !== columns) faults.push(`${part}: row ${index + 1} spans ${sum} of ${columns} columns`);
    });
  }
}

function bookmarkFaults(part: string, tree: XmlNode, faults: string[]): void {
  const starts = [...descendants(tree, 'w:bookmarkStart')].map((node) => node.attributes);
  const ends = new Set([...descendants(tree, 'w:bookmarkEnd')].map((node) => node.attributes['w:id']));
  const ids = unique(
    starts.map((start) => start['w:id'] ?? ''),
    `${part}: bookmark id`,
    faults,
  );
  unique(
    starts.map((start) => (start['w:name'] ?? '').toLowerCase()),
    `${part}: bookmark name`,
    faults,
  );
  for (const { 'w:id': id, 'w:name': name = '' } of starts) {
    if (!ends.has(id)) faults.push(`${part}: bookmark ${name} is not closed`);
    if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)) faults.push(`${part}: bad bookmark name ${name}`);
  }
  const names = new Set(starts.map((start) => start['w:name'] ?? ''));
  for (const link of descendants(tree, 'w:hyperlink')) {
    const anchor = link.attributes['w:anchor'];
    if (anchor !== undefined && !names.has(anchor)) faults.push(`${part}: a link to missing bookmark ${anchor}`);
  }
  for (const id of ends) if (id !== undefined && !ids.has(id)) faults.push(`${part}: bookmark ${id} was never opened`);
}

function relationFaults(
  zip: Readonly<Record<string, Uint8Array>>,
  trees: ReadonlyMap<string, XmlNode>,
  faults: string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, ReadonlySet<string>>();
  for (const [name, tree] of trees) {
    if (!name.endsWith('.rels')) continue;
    const source = posix.normalize(name.replace('_rels/', '').replace(/\.rels$/, ''));
    const links = [...descendants(tree, 'Relationship')];
    all.set(
      source,
      unique(
        links.map((link) => link.attributes['Id'] ?? ''),
        `${name}: relationship`,
        faults,
      ),
    );
    for (const link of links) {
      const target = link.attributes['Target'] ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(posix.dirname(source), target));
      if (link.attributes['TargetMode'] !== 'External' && !zip[path]) faults.push(`${name} points to missing ${path}`);
    }
  }
  return all;
}

function contentTypeFaults(zip: Readonly<Record<string, Uint8Array>>, trees: ReadonlyMap<string, XmlNode>, faults: string[]): void {
  const types = trees.get('[Content_Types].xml');
  const overrides = new Set([...below(types, 'Override')].map((one) => (one.attributes['PartName'] ?? '').slice(1)));
  const endings = new Set([...below(types, 'Default')].map((one) => (one.attributes['Extension'] ?? '').toLowerCase()));
  for (const name of overrides) if (!zip[name]) faults.push(`content type of missing ${name}`);
  for (const name of Object.keys(zip)) {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (name !== '[Content_Types].xml' && !overrides.has(name) && !endings.has(ending)) faults.push(`${name} has no content type`);
  }
}

function below(tree: XmlNode | undefined, name: string): Iterable<XmlNode> {
  return tree ? descendants(tree, name) : [];
}

function unique(values: readonly string[], what: string, faults: string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) faults.push(`${what} ${value} twice`);
    seen.add(value);
  }
  return seen;
}
