import { assertNever } from '../base/assertNever.ts';
import { contentSchema, KIND_WORDS, type Content, type DocumentKind } from '../documents/kinds.ts';
import { buildAnnex } from './annexContent.ts';
import { cutAnnexes, type CutPaper } from './annexCut.ts';
import type { BuilderContext, ContentOf, RolesOf } from './builder.ts';
import { openClaims, type Claims } from './claims.ts';
import { findReferences } from './findReferences.ts';
import { kindOf, type FoundKind } from './kindOf.ts';
import type { LineHints, LineRole } from './lineRole.ts';
import { buildNotice } from './noticeContent.ts';
import { orderContent } from './orderContent.ts';
import { orderRoles } from './orderRoles.ts';
import { paperDoubts } from './paperDoubts.ts';
import { buildPlan } from './plan/planContent.ts';
import { hasPlanTable } from './plan/planZone.ts';
import { protocolContent } from './protocolContent.ts';
import { protocolRoles } from './protocolRoles.ts';
import type { Recognised, RecognitionDoubt } from './recognised.ts';
import { sourceLines, type SourceLine } from './sourceLines.ts';
import type { SourcePaper } from './sourcePaper.ts';

export interface RecognitionOptions {
  /** Begins every id made here; with the place of the line behind it an id stays the same when a hint changes another line. */
  readonly idPrefix: string;
  readonly hints?: LineHints;
  /** What a person said the paper is; without it the kind is found. */
  readonly kind?: DocumentKind;
}

/**
 * Reads a paper of unknown kind into content, without a word lost: what finds no place is in `unplaced`.
 * Our own content inside the file (`paper.envelope`) is not looked at: the round trip has a way of its own.
 */
export function recognise(paper: SourcePaper, { idPrefix, hints = {}, kind }: RecognitionOptions): Recognised {
  const lines = sourceLines(paper);
  const cut = cutAnnexes(lines, hints);
  const found = foundKind(paper, lines, cut, hints);
  const whole = kind === undefined ? found : { ...found, kind, near: null };
  if (whole.kind === 'unknown') return unknown(lines, whole.kindWord, [foreign(whole)]);
  const claims = openClaims(lines);
  const doubts: RecognitionDoubt[] = [...paper.doubts.map((what) => ({ what, line: null })), ...nearDoubt(whole)];
  const references: Recognised['references'][number][] = [];
  const context: BuilderContext = {
    idPrefix,
    claims,
    doubt: (doubt) => void doubts.push(doubt),
    reference: (reference) => void references.push(reference),
  };
  const built = build(whole.kind, { paper, lines, cut, hints, context });
  const parsed = contentSchema.safeParse(built.content);
  // What no paper can hold (a million points, a title of a whole book) stays text, and nothing of it is lost.
  if (!parsed.success) return unknown(lines, whole.kindWord, [...doubts, { what: TOO_LARGE, line: null }]);
  const roles = lines.map((line) => built.roles.get(line.at) ?? leftRole(line, hints));
  const named = findReferences(lines, roles, claims.pieces(), parsed.data.date);
  return {
    kind: whole.kind,
    kindWord: whole.kindWord,
    content: parsed.data,
    roles,
    ...book(claims),
    doubts: [...doubts, ...named.doubts, ...paperDoubts(parsed.data, claims.pieces())],
    references: [...references, ...named.references],
  };
}

interface Material {
  readonly paper: SourcePaper;
  readonly lines: readonly SourceLine[];
  readonly cut: CutPaper;
  readonly hints: LineHints;
  readonly context: BuilderContext;
}

type Roles = Map<number, LineRole>;

interface Built {
  readonly content: Content;
  readonly roles: ReadonlyMap<number, LineRole>;
}

function build(kind: DocumentKind, material: Material): Built {
  const { paper, lines, cut, hints, context } = material;
  const roles: Roles = new Map();
  switch (kind) {
    case 'protocol': {
      const protocol = mainPart(material, protocolRoles, protocolContent, roles);
      return { content: { ...protocol, annexes: annexes(material, roles) }, roles };
    }
    case 'order': {
      const order = mainPart(material, orderRoles, orderContent, roles);
      return { content: { ...order, annexes: annexes(material, roles) }, roles };
    }
    case 'plan':
      return { content: buildPlan(paper, cut, hints, context, roles), roles };
    case 'notice':
      return { content: buildNotice(paper, lines, hints, context, roles), roles };
    default:
      return assertNever(kind);
  }
}

function mainPart<T>({ cut, hints, context }: Material, rolesOf: RolesOf, contentOf: ContentOf<T>, roles: Roles): T {
  const given = rolesOf(cut.main, hints);
  note(cut.main, given, roles);
  return contentOf(cut.main, given, context);
}

function annexes({ paper, cut, hints, context }: Material, roles: Roles) {
  return cut.annexes.flatMap((annex) => buildAnnex(paper, annex, hints, context, roles));
}

function note(lines: readonly SourceLine[], given: readonly LineRole[], roles: Roles): void {
  lines.forEach((line, index) => roles.set(line.at, given[index] ?? 'unplaced'));
}

/** The paper itself tells its kind; an annex in a file of its own has no paper before it. */
function foundKind(paper: SourcePaper, lines: readonly SourceLine[], cut: CutPaper, hints: LineHints): FoundKind {
  const main = kindOf(cut.main, hints, hasPlanTable(paper, cut.main));
  if (main.kind !== 'unknown' || main.isForeign || cut.annexes.length === 0 || cut.main.length > FEW) return main;
  return kindOf(lines, hints, hasPlanTable(paper, lines));
}

/** Stamps of a legal database and running heads may stand above an annex. */
const FEW = 20;

const TOO_LARGE = 'Текст не помещается ни в один документ программы: разделите файл на части и загрузите их по одной.';

/** Running heads and page numbers were passed over on purpose; everything else that nobody took found no place. */
function leftRole({ at, aside, words }: SourceLine, hints: LineHints): LineRole {
  const isNoise = aside === 'header' || aside === 'footer' || /^[\s–—-]*\d{1,4}[\s–—-]*$/u.test(words.slice(0, 30));
  return hints[String(at)] ?? (isNoise && words.length <= 300 ? 'noise' : 'unplaced');
}

function unknown(lines: readonly SourceLine[], kindWord: string, doubts: readonly RecognitionDoubt[]): Recognised {
  return {
    kind: 'unknown',
    kindWord,
    content: null,
    roles: lines.map(() => 'unplaced'),
    ...book(openClaims(lines)),
    doubts: [...doubts],
    references: [],
  };
}

function book(claims: Claims): Pick<Recognised, 'pieces' | 'unplaced'> {
  return { pieces: [...claims.pieces()], unplaced: [...claims.unplaced()] };
}

function foreign({ near }: FoundKind): RecognitionDoubt {
  const like = near === null || near === 'foreign' ? '' : `, хотя и похож на вид «${KIND_WORDS[near]}»`;
  return {
    what: `Файл не распознан как протокол, приказ, план или сообщение${like}: укажите вид документа сами или сохраните текст.`,
    line: null,
  };
}

function nearDoubt({ kind, near }: FoundKind): readonly RecognitionDoubt[] {
  if (kind === 'unknown' || near === null) return [];
  const other = near === 'foreign' ? 'чужой документ' : `«${KIND_WORDS[near]}»`;
  return [{ what: `Вид документа определён неуверенно: «${KIND_WORDS[kind]}», но есть признаки вида ${other}; проверьте.`, line: null }];
}
