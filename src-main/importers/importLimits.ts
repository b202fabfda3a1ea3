const MEGABYTE = 1024 * 1024;

/** How much of a foreign file is taken on. A paper of a department has some pages; what is far beyond that is an attack, a mistake or a book. */
export const importLimits = {
  /** The contract's limit for one file (issue 5): scans aside, the largest real paper seen had 12 MB. */
  fileBytes: 200 * MEGABYTE,
  /** One part of an archive: the text of a paper of 1,000 pages takes about 40 MB of XML. */
  partBytes: 64 * MEGABYTE,
  /** All parts of an archive that are read together; pictures are never unpacked. */
  unpackedBytes: 96 * MEGABYTE,
  /** Word writes some tens of parts; each picture is one. */
  archiveMembers: 10_000,
  /** Elements of one XML part: a paper of 500 pages has about 150,000. A million take 500 MB while they are read. */
  xmlElements: 1_000_000,
  /** Elements within each other: tables thirty deep (Word stops at about that) take 150. */
  xmlDepth: 400,
  /** Pages of a file whose format has pages. */
  pages: 1_000,
  /** Seconds for one file; LibreOffice starting cold takes up to 20. */
  seconds: 120,
  /** Memory of one reader's objects; with the bytes of the file and its parts beside them the whole stays below 1 GB. */
  memoryMegabytes: 512,
} as const;
