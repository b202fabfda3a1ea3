import { Packer, type Document } from 'docx';
import { strToU8 } from 'fflate';

interface Compiler {
  compile(document: Document, prettify: undefined, overrides: readonly never[]): ReadonlyMap<string, string | Uint8Array>;
}

/**
 * The parts of a document before they are zipped. The package's public way zips them at once, and we would have to
 * unzip, finish and zip again: a third of the time. Its version is pinned, and the tests would see a change.
 */
export function compiledParts(document: Document): Record<string, Uint8Array> {
  const compiler = Reflect.get(Packer, 'compiler') as Compiler | undefined;
  if (!compiler) throw new Error('This version of the docx package has no compiler to ask for its parts');
  const parts: Record<string, Uint8Array> = {};
  for (const [name, data] of compiler.compile(document, undefined, [])) parts[name] = typeof data === 'string' ? strToU8(data) : data;
  return parts;
}
