import type { Archive } from '../archive/openArchive.ts';
import { UnreadablePaper } from '../unreadablePaper.ts';
import { readXml, type XmlElement } from '../xml/readXml.ts';
import { childrenNamed } from '../xml/xmlElements.ts';
import { wordNamespaces } from './namespaces.ts';

/** The parts of a Word file, found by their relationships: their names are free, and some writers use that. */
export interface WordPackage {
  readonly document: XmlElement;
  /** A part that the document names by the kind of relationship («styles», «footnotes»); `undefined` when there is none. */
  readonly related: (kind: string) => XmlElement | undefined;
  /** A part that the document names by relationship id (headers and footers), with its name. */
  readonly byId: (id: string) => { readonly name: string; readonly root: XmlElement } | undefined;
}

/** Opens the parts of a Word file; throws `UnreadablePaper` when it has no document. */
export function wordPackage(archive: Archive): WordPackage {
  const name = mainPart(archive);
  const document = name === null ? undefined : xmlPart(archive, name);
  if (name === null || document === undefined) {
    throw new UnreadablePaper('В файле нет текста документа: откройте его в Word, сохраните заново и загрузите ещё раз.');
  }
  const relations = relationsOf(archive, name);
  const known = new Map<string, XmlElement>();
  const open = (part: string): XmlElement | undefined => {
    const read = known.get(part) ?? xmlPart(archive, part);
    if (read) known.set(part, read);
    return read;
  };
  return {
    document,
    related: (kind) => {
      const relation = relations.find((one) => one.kind === kind);
      return relation === undefined ? undefined : open(relation.target);
    },
    byId: (id) => {
      const relation = relations.find((one) => one.id === id);
      const root = relation === undefined ? undefined : open(relation.target);
      return relation === undefined || root === undefined ? undefined : { name: relation.target, root };
    },
  };
}

/** Reads a part as XML; ids of editing sessions are left out, they are half of all attributes. */
function xmlPart(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.part(name);
  return bytes === null ? undefined : readXml(bytes, wordNamespaces, (attribute) => /^(?:w:rsid|w14:(?:para|text)Id)/.test(attribute));
}

function mainPart(archive: Archive): string | null {
  const named = relationsOf(archive, '').find((one) => one.kind === 'officeDocument')?.target;
  return [named, 'word/document.xml'].find((name) => name !== undefined && archive.part(name) !== null) ?? null;
}

interface Relation {
  readonly id: string;
  /** The last word of the relationship's type: the same in strict and transitional files. */
  readonly kind: string;
  readonly target: string;
}

/** Relationships of a part to other parts of the same file; what points outside is not even listed. */
function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const root = xmlPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`);
  return childrenNamed(root, 'Relationship')
    .filter((one) => one.attributes['TargetMode'] !== 'External')
    .map((one) => ({
      id: one.attributes['Id'] ?? '',
      kind: (one.attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: resolved(folder, one.attributes['Target'] ?? ''),
    }));
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
