import type { XmlElement } from './readXml.ts';

/** Child elements, texts left out. */
export function elements(parent: XmlElement | undefined): readonly XmlElement[] {
  return parent === undefined ? [] : parent.children.filter((one) => typeof one !== 'string');
}

/** The first child element of this name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (parent === undefined) return undefined;
  for (const one of parent.children) if (typeof one !== 'string' && one.name === name) return one;
  return undefined;
}

/** All child elements of this name. */
export function childrenNamed(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elements(parent).filter((one) => one.name === name);
}

/** All characters directly within an element. */
export function textOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : element.children.filter((one) => typeof one === 'string').join('');
}

/** Whether an element of this name lies anywhere within. */
export function contains(element: XmlElement, name: string): boolean {
  return elements(element).some((one) => one.name === name || contains(one, name));
}
