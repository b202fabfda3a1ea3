import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** Parses XML into a plain tree; throws on anything that is not well-formed. */
export function xmlTree(xml: string): XmlNode {
  const root: XmlNode & { children: (XmlNode | string)[] } = { name: '', attributes: {}, children: [] };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes, children: [] };
    stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', (text) => stack.at(-1)?.children.push(text));
  parser.write(xml).close();
  return root;
}

/** Every element of a name below a node, in document order. */
export function* descendants(node: XmlNode, name?: string): Generator<XmlNode> {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (name === undefined || child.name === name) yield child;
    yield* descendants(child, name);
  }
}

export function childrenNamed(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return (node?.children ?? []).filter((child): child is XmlNode => typeof child !== 'string' && child.name === name);
}

export function childNamed(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return childrenNamed(node, name)[0];
}

/** `w:val` of a child element. */
export function childValue(node: XmlNode | undefined, name: string): string | undefined {
  return childNamed(node, name)?.attributes['w:val'];
}
