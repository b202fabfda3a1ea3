import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ImportItemRow } from '../../../../src-shared/api/importApi.ts';
import { documentKindSchema, KIND_WORDS, type DocumentKind } from '../../../../src-shared/documents/kinds.ts';
import type { LineRole } from '../../../../src-shared/recognition/lineRole.ts';
import type { Piece } from '../../../../src-shared/recognition/recognised.ts';
import type { SourcePaper } from '../../../../src-shared/recognition/sourcePaper.ts';
import { useAllowed, useSession } from '../../../app/session.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { useStable } from '../../../planGrid/useStable.ts';
import { Screen, type ScreenProps } from '../../../ui/Screen.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import { DoubtBar } from './DoubtBar.tsx';
import { NamesDialog } from './directory/NamesDialog.tsx';
import { titleOf } from './headEdits.ts';
import { HeadForm } from './HeadForm.tsx';
import type { Said } from './hintHistory.ts';
import { chosenLines } from './lineSelection.ts';
import { ReviewActions } from './ReviewActions.tsx';
import { reviewKey, type ReviewCommand } from './reviewKeys.ts';
import { RoleBar } from './RoleBar.tsx';
import { roleHere } from './roleHere.ts';
import { RolePalette } from './RolePalette.tsx';
import { SourcePane } from './SourcePane.tsx';
import { lostLines } from './steps.ts';
import { StructurePane } from './StructurePane.tsx';
import { placeOf, rowOfPiece } from './structure/placeOf.ts';
import { HEAD_FIELDS } from './structure/structureOf.ts';
import type { ItemDeeds } from './useItemDeeds.ts';
import { useReview } from './useReview.ts';

export interface ReviewPanesProps {
  readonly frame: Omit<ScreenProps, 'children' | 'actions'>;
  readonly row: ImportItemRow;
  readonly source: SourcePaper;
  readonly said: Said;
  readonly deeds: ItemDeeds;
}

const NOTHING_LIT: ReadonlySet<string> = new Set();
const PAGE_LINES = 20;
const HEAD_FIELD_NAMES = Object.keys(HEAD_FIELDS);

/** Source left, what was understood right; what is pointed at on one side is shown on the other. */
export function ReviewPanes({ frame, row, source, said, deeds }: ReviewPanesProps) {
  const { today } = useSession().info;
  const mayChange = useAllowed('draft') && row.state !== 'stored';
  const review = useReview(row.id, source, said, mayChange);
  const { content, lines, recognised, rows, sections, selection, views } = review;
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const [palette, setPalette] = useState(false);
  const [archiving, setArchiving] = useState(false);
  const [naming, setNaming] = useState(false);
  const [overLine, setOverLine] = useState<number | null>(null);
  const [overRow, setOverRow] = useState<string | null>(null);
  /** Chosen on the right; the lines follow it. */
  const [chosenRow, setChosenRow] = useState<string | null>(null);

  const linked = useMemo(() => links(recognised.pieces, rows), [recognised, rows]);
  const rowKeys = useMemo(() => sections.flatMap((section) => section.rows.map(({ key }) => key)), [sections]);
  const here = chosenRow !== null && (linked.linesOf.get(chosenRow)?.includes(selection.head) ?? false) ? chosenRow : null;
  const current = here ?? linked.rowsOf.get(selection.head)?.[0] ?? null;
  const litRows = useMemo(() => {
    const over = overLine === null ? chosenLines(selection) : [overLine];
    return new Set(over.flatMap((line) => linked.rowsOf.get(line) ?? []));
  }, [overLine, selection, linked]);
  const litPlaces = linked.placesOf.get(overRow ?? here ?? '') ?? NOTHING_LIT;
  const lost = useMemo(() => lostLines(recognised).size, [recognised]);
  const doubted = useMemo(() => new Set(review.steps.flatMap(({ target }) => (target === undefined ? [] : [target]))), [review.steps]);

  useEffect(() => left.current?.focus(), []);

  const chooseRow = (key: string): void => {
    setChosenRow(key);
    const run = firstRun(linked.linesOf.get(key) ?? []);
    if (run.length > 0) review.selectLines(run);
  };
  const sayKind = useStable(review.sayKind);
  const edit = useStable(review.edit);
  const showField = useStable(chooseRow);
  const sayRole = (role: LineRole | null): void => {
    setPalette(false);
    setChosenRow(null);
    review.sayRole(role);
  };
  const run = (command: ReviewCommand, onRight: boolean): void => {
    switch (command.kind) {
      case 'move': {
        if (onRight) {
          const at = current === null ? -1 : rowKeys.indexOf(current);
          const place = { by: at + command.by, page: at + command.by * PAGE_LINES, first: 0, last: rowKeys.length - 1 }[command.to];
          const key = rowKeys[Math.max(0, Math.min(rowKeys.length - 1, place))];
          return key === undefined ? undefined : chooseRow(key);
        }
        const { head } = selection;
        const place = { by: head + command.by, page: head + command.by * PAGE_LINES, first: 0, last: lines.length - 1 }[command.to];
        setChosenRow(null);
        return review.select(place, command.extend);
      }
      case 'role':
        return sayRole(command.role === null ? null : roleHere(command.role, selection.head, recognised.roles));
      case 'palette':
        return setPalette(mayChange);
      case 'across':
        return (onRight ? left : right).current?.focus();
      case 'all':
        review.select(0, false);
        return review.selectLines(lines.map(({ at }) => at));
      case 'single':
        return review.select(selection.head, false);
      case 'undo':
        return review.undo();
      case 'redo':
        return review.redo();
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const onRight = event.target === right.current;
    if (!onRight && event.target !== left.current) return;
    const command = reviewKey(event);
    if (command === null) return;
    event.preventDefault();
    run(command, onRight);
  };
  const draft = (): void => {
    if (content !== null && mayChange && !deeds.keeping) deeds.keep(content, { kind: 'draft' }, lost);
  };
  useKeys({
    F8: () => review.goToStep(1),
    'shift+F8': () => review.goToStep(-1),
    F6: () => (document.activeElement === left.current ? right.current : left.current)?.focus(),
    'mod+Enter': () => {
      if (!archiving && !palette && !naming) draft();
    },
  });

  return (
    <Screen
      {...frame}
      actions={<ReviewActions row={row} deeds={deeds} content={content} onDraft={draft} onArchive={() => setArchiving(true)} />}
    >
      {deeds.keepError && !archiving && <Problem error={deeds.keepError} />}
      {review.failure && (
        <div className="problem" role="alert">
          <span>Так прочитать эти строки не получилось: отмените последнее указание (Ctrl+Z) и попробуйте другое.</span>
          <Button onClick={review.undo}>Отменить</Button>
        </div>
      )}
      <div className="review" onKeyDown={onKeyDown}>
        <SourcePane
          ref={left}
          paper={source}
          views={views}
          selection={selection}
          lit={litPlaces}
          lost={lost}
          onSelect={(line, extend) => {
            setChosenRow(null);
            review.select(line, extend);
          }}
          onOver={setOverLine}
          onMenu={() => setPalette(mayChange)}
        />
        <StructurePane
          ref={right}
          sections={sections}
          current={current}
          near={current ?? rowBefore(selection.head, linked)}
          lit={litRows}
          doubted={doubted}
          date={content?.date ?? null}
          today={today}
          onSelect={chooseRow}
          onOver={setOverRow}
          beside={
            mayChange &&
            review.names.length + review.strangers.length > 0 && (
              // Pressed by the mouse it leaves the focus with the lines: their keys go on working after the dialog.
              <Button size="compact-xs" onMouseDown={(event) => event.preventDefault()} onClick={() => setNaming(true)}>
                {peopleWords(Object.keys(review.accepted).length, review.names.length, review.strangers.length)}
              </Button>
            )
          }
        >
          {content === null ? (
            <Unknown sentence={row.sentence} onKind={mayChange ? review.sayKind : null} />
          ) : (
            <HeadForm
              kind={content.kind}
              // What was entered in the archive's dialog is the paper's number and day.
              number={row.state === 'stored' ? row.number : content.number}
              date={row.state === 'stored' ? row.date : content.date}
              title={titleOf(content)}
              kindWord={recognised.kindWord}
              today={today}
              lit={HEAD_FIELD_NAMES.filter((field) => litRows.has(field)).join(' ')}
              mayChange={mayChange}
              onKind={sayKind}
              onEdit={edit}
              onField={showField}
            />
          )}
        </StructurePane>
      </div>
      {mayChange && (
        <RoleBar
          chosen={chosenLines(selection).length}
          onRole={(role) => sayRole(roleHere(role, selection.head, recognised.roles))}
          onMore={() => setPalette(true)}
        />
      )}
      <DoubtBar steps={review.steps} at={review.stepAt} stored={row.state === 'stored'} onGo={review.goToStep} />
      {palette && (
        <RolePalette
          chosen={chosenLines(selection).length}
          current={recognised.roles[selection.head] ?? null}
          onRole={sayRole}
          onClose={() => setPalette(false)}
        />
      )}
      {naming && (
        <NamesDialog
          groups={review.names}
          strangers={review.strangers}
          accepted={review.accepted}
          onAccept={review.accept}
          onClose={() => setNaming(false)}
        />
      )}
      {archiving && content !== null && (
        <ArchiveDialog
          content={content}
          lost={lost}
          pending={deeds.keeping}
          error={deeds.keepError}
          onArchive={(as) => deeds.keep(content, as, lost, () => setArchiving(false))}
          onClose={() => setArchiving(false)}
        />
      )}
    </Screen>
  );
}

function peopleWords(accepted: number, known: number, strangers: number): string {
  return known > 0 ? `Люди и организации: ${accepted} из ${known}…` : `Люди: нет в справочнике ${strangers}…`;
}

/** The way between lines and rows, both ways. */
interface Links {
  readonly rowsOf: ReadonlyMap<number, readonly string[]>;
  readonly linesOf: ReadonlyMap<string, readonly number[]>;
  readonly placesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

function links(pieces: readonly Piece[], rows: ReadonlyMap<string, string>): Links {
  const rowsOf = new Map<number, string[]>();
  const linesOf = new Map<string, number[]>();
  const placesOf = new Map<string, Set<string>>();
  for (const piece of pieces) {
    const { line } = piece;
    const key = rowOfPiece(rows, piece) ?? piece.target;
    if (!rowsOf.get(line)?.includes(key)) rowsOf.set(line, [...(rowsOf.get(line) ?? []), key]);
    if (linesOf.get(key)?.at(-1) !== line) linesOf.set(key, [...(linesOf.get(key) ?? []), line]);
    placesOf.set(key, (placesOf.get(key) ?? new Set()).add(placeOf(piece)));
  }
  return { rowsOf, linesOf, placesOf };
}

/** A line without a place would stand after what the lines before it became. */
function rowBefore(line: number, { rowsOf }: Links): string | null {
  for (let at = line - 1; at >= 0; at -= 1) {
    const key = rowsOf.get(at)?.at(-1);
    if (key !== undefined) return key;
  }
  return null;
}

/** The first lines that follow one another. */
function firstRun(lines: readonly number[]): readonly number[] {
  const [first] = lines;
  return first === undefined ? [] : lines.filter((line, at) => line === first + at);
}

function Unknown({ sentence, onKind }: { readonly sentence: string | null; readonly onKind: ((kind: DocumentKind) => void) | null }) {
  return (
    <div className="review-unknown">
      <p>{sentence ?? 'Программа не узнала в этом файле протокол, приказ, план или сообщение.'}</p>
      {onKind && (
        <>
          <p>Если это всё-таки ваш документ, скажите, какой; а просто сохранить текст можно сообщением.</p>
          <div className="buttons">
            {documentKindSchema.options.map((kind) => (
              <Button key={kind} onClick={() => onKind(kind)}>
                {KIND_WORDS[kind]}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
