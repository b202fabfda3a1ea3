import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { EditorState, Plugin, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { ReplaceStep } from 'prosemirror-transform';
import { EditorView } from 'prosemirror-view';
import type { Instant } from '../../src-shared/base/instant.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import type { Protocol } from '../../src-shared/documents/protocol.ts';
import { attendeeText } from '../../src-shared/documents/wording.ts';
import { bodyKeys } from './bodyKeys.ts';
import { chord } from './chord.ts';
import { fromDoc } from './fromDoc.ts';
import { invariants } from './invariants.ts';
import { nodeViews, type SheetContext } from './nodeViews.ts';
import { labelsOf, numbers, type Labels } from './numbers.ts';
import { itemOf } from './agendaCommands.ts';
import { placeOf, pointPlace } from './place.ts';
import { replaceDoc } from './replaceDoc.ts';
import {
  closeStep,
  emptyHistory,
  recordChange,
  stepBack,
  stepBeyond,
  stepForward,
  type Caret,
  type Head,
  type SheetHistory,
  type Snapshot,
} from './sheetHistory.ts';
import { toDoc } from './toDoc.ts';
import { typedAfterBlock } from './chosenBlockKeys.ts';
import { speakerLines } from './speakerLines.ts';
import { swallowTypedMark } from './typedMark.ts';

/** What the panels draw from. A new object after every change; its parts are shared while they stay the same. */
export interface SheetView {
  readonly head: Head;
  readonly state: EditorState;
  readonly labels: Labels;
  /** Grows when the fields must show the stored text again (undo, reload). */
  readonly epoch: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface SheetOptions {
  readonly protocol: Protocol;
  readonly letterhead: Letterhead;
  readonly context: Omit<SheetContext, 'layout' | 'meetingDate' | 'labelled'>;
  /** More of the editor's behaviour: paste, search highlights, phrase completion. */
  readonly plugins: readonly Plugin[];
  /** Something that is stored changed. */
  readonly onChange: () => void;
  /** What the screen reader should say after a key that moves things. */
  readonly onMoved: (state: EditorState) => void;
  /** The local history is used up: the nearest stored revision before the last one that differs from `now`, or `null`. */
  readonly olderRevision: (now: Protocol) => Promise<OlderRevision | null>;
}

export interface OlderRevision {
  readonly content: Protocol;
  readonly revision: number;
  readonly at: Instant;
  /** The parts of the paper it changes, in words. */
  readonly changed: readonly string[];
}

/** What one Ctrl+Z did: a step of this session, a stored revision, nothing because there is none, or nothing yet. */
export type Undone = { readonly kind: 'step' | 'none' | 'busy' } | ({ readonly kind: 'older' } & OlderRevision);

const OWN_STEP = 'ownStep';
const FROM_HISTORY = 'fromHistory';
const FIELD = 'field';

/** Marks a change as typing in a field of the side panel: letters typed on in it are one undo step. */
export function typedInField(tr: Transaction, field: string): Transaction {
  return tr.setMeta(FIELD, field);
}

/** Marks a change as one undo step of its own, however small. */
export function asOwnStep(tr: Transaction): Transaction {
  return tr.setMeta(OWN_STEP, true);
}

function fieldOf(tr: Transaction): string | null {
  const field: unknown = tr.getMeta(FIELD);
  return typeof field === 'string' ? field : null;
}

/** The whole sheet: head fields and body with one history. React draws from it, ProseMirror draws the body. */
export class Sheet {
  readonly letterhead: Letterhead;
  readonly #options: SheetOptions;
  readonly #labelled = new Set<() => void>();
  readonly #keys: Readonly<Record<string, Command>>;
  readonly #listeners = new Set<() => void>();
  #state: EditorState;
  #head: Head;
  #history: SheetHistory = emptyHistory;
  #epoch = 0;
  /** A stored revision is being fetched. */
  #asking = false;
  #field: string | null = null;
  #view: EditorView | null = null;
  #shown: SheetView;
  #frame = 0;
  #afterPaint: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SheetOptions) {
    this.#options = options;
    this.letterhead = options.letterhead;
    this.#keys = bodyKeys(() => this.#head.date);
    this.#head = headOf(options.protocol);
    this.#state = EditorState.create({ doc: toDoc(options.protocol, options.letterhead.protocol), plugins: this.#plugins() });
    this.#shown = this.#look();
  }

  get view(): EditorView | null {
    return this.#view;
  }

  get state(): EditorState {
    return this.#state;
  }

  get head(): Head {
    return this.#head;
  }

  /** Draws the body into an element; returns how to take it away again. */
  mount(host: HTMLElement): () => void {
    const view = new EditorView(
      { mount: host },
      {
        state: this.#state,
        dispatchTransaction: (tr) => this.#apply(tr),
        nodeViews: nodeViews({
          ...this.#options.context,
          layout: this.letterhead.protocol,
          meetingDate: () => this.#head.date,
          labelled: this.#labelled,
        }),
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': 'Ход совещания',
          spellcheck: 'true',
          lang: 'ru',
          class: 'pe-body-root',
        },
      },
    );
    this.#view = view;
    return () => {
      this.#view = null;
      view.destroy();
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly look = (): SheetView => this.#shown;

  dispatch(tr: Transaction): void {
    if (this.#view) this.#view.dispatch(tr);
    else this.#apply(tr);
  }

  /** Runs a command of the body as one undo step. */
  run(command: Command): boolean {
    const done = command(this.#state, (tr) => this.dispatch(tr.setMeta(OWN_STEP, true)), this.#view ?? undefined);
    if (done) this.#options.onMoved(this.#state);
    return done;
  }

  focusBody(): void {
    this.#field = null;
    this.#view?.focus();
  }

  enterField(name: string | null): void {
    if (this.#field !== name) this.#history = closeStep(this.#history);
    this.#field = name;
  }

  /** Changes head fields; typing on in one field is one undo step. */
  changeHead(patch: Partial<Head>, region: string, typing = true): void {
    const before = this.#snapshot();
    this.#head = { ...this.#head, ...patch };
    this.#history = recordChange(this.#history, before, { region, typing, at: performance.now() });
    this.#changed();
  }

  /** Changes a field from outside of it: one undo step, and the field shows the new text. */
  changeField(patch: Partial<Head>, region: string): void {
    this.#epoch += 1;
    this.changeHead(patch, region, false);
  }

  /** Changes head and body in one undo step. */
  changeBoth(patch: Partial<Head>, tr: Transaction): void {
    const before = this.#snapshot();
    this.#head = { ...this.#head, ...patch };
    this.dispatch(tr.setMeta(FROM_HISTORY, true));
    this.#history = recordChange(this.#history, before, { region: 'both', typing: false, at: performance.now() });
    this.#epoch += 1;
    this.#changed();
  }

  content(): Protocol {
    const layout = this.letterhead.protocol;
    // A line of those present that is still empty is not content yet.
    const attendees = this.#head.attendees.filter((attendee) => attendeeText(attendee, layout) !== '');
    return { ...this.#head, attendees, ...fromDoc(this.#state.doc, layout) };
  }

  async undo(): Promise<Undone> {
    const back = stepBack(this.#history, this.#snapshot());
    if (back) {
      this.#history = back.history;
      this.#restore(back.to);
      return { kind: 'step' };
    }
    // Keys pressed meanwhile must not ask for the same revision again: the way forward would hold one moment twice.
    if (this.#asking) return { kind: 'busy' };
    this.#asking = true;
    try {
      const older = await this.#options.olderRevision(this.content());
      if (!older) return { kind: 'none' };
      const now = this.#snapshot();
      this.#history = stepBeyond(this.#history, now);
      this.#restore({ head: headOf(older.content), doc: toDoc(older.content, this.letterhead.protocol), caret: now.caret });
      return { kind: 'older', ...older };
    } finally {
      this.#asking = false;
    }
  }

  redo(): void {
    const forward = stepForward(this.#history, this.#snapshot());
    if (!forward) return;
    this.#history = forward.history;
    this.#restore(forward.to);
  }

  /** Shows other content. `undoable`: what was there comes back by Ctrl+Z; else the history starts anew. */
  replaceWith(protocol: Protocol, undoable: boolean): void {
    const before = this.#snapshot();
    const doc = toDoc(protocol, this.letterhead.protocol);
    this.#head = headOf(protocol);
    this.dispatch(replaceDoc(this.#state, doc, before.caret).setMeta(FROM_HISTORY, true));
    this.#history = undoable ? recordChange(this.#history, before, { region: 'all', typing: false, at: performance.now() }) : emptyHistory;
    this.#epoch += 1;
    this.#notify();
  }

  #plugins(): Plugin[] {
    return [
      ...this.#options.plugins,
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => {
            const command = this.#keys[chord(event)];
            if (!command || event.isComposing) return false;
            return this.run(command);
          },
          handleTextInput: (_view, from, to, text) => {
            const tr = typedAfterBlock(this.#state, text) ?? swallowTypedMark(this.#state, from, to, text);
            if (tr) this.dispatch(tr.setMeta(OWN_STEP, true));
            return tr !== null;
          },
          handleDOMEvents: {
            focus: () => {
              this.enterField(null);
              return false;
            },
            beforeinput: (_view, event) => {
              if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
              event.preventDefault();
              if (event.inputType === 'historyUndo') void this.undo();
              else this.redo();
              return true;
            },
          },
        },
      }),
      keymap(baseKeymap),
      numbers(this.#options.letterhead.protocol),
      invariants(),
      speakerLines(this.#options.letterhead.protocol, FROM_HISTORY),
    ];
  }

  #apply(tr: Transaction): void {
    const before = this.#snapshot();
    const labels = labelsOf(this.#state);
    this.#state = this.#state.apply(tr);
    this.#view?.updateState(this.#state);
    if (labelsOf(this.#state) !== labels) this.#labelled.forEach((draw) => draw());
    if (tr.docChanged && tr.getMeta(FROM_HISTORY) !== true) {
      this.#history = recordChange(this.#history, before, {
        region: fieldOf(tr) ?? regionOf(this.#state),
        typing: fieldOf(tr) !== null || (tr.getMeta(OWN_STEP) !== true && isTyping(tr)),
        at: performance.now(),
      });
      this.#changed();
    } else this.#notify();
  }

  #restore(to: Snapshot): void {
    this.#head = to.head;
    this.dispatch(replaceDoc(this.#state, to.doc, to.caret).setMeta(FROM_HISTORY, true).scrollIntoView());
    this.#epoch += 1;
    this.#field = to.caret.field;
    this.#changed();
    this.#focusWhereItHappened(to.caret);
  }

  #focusWhereItHappened({ field }: Caret): void {
    if (!this.#view) return;
    if (field === null) this.#view.focus();
    else
      this.#view.dom
        .closest('.pe')
        ?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
        ?.focus();
  }

  #snapshot(): Snapshot {
    const { anchor, head } = this.#state.selection;
    return { head: this.#head, doc: this.#state.doc, caret: { anchor, head, field: this.#field } };
  }

  #changed(): void {
    this.#options.onChange();
    this.#notify();
  }

  /** Tells the panels at once: for what must have the focus before the next letter comes. */
  tellNow(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#afterPaint);
    this.#frame = 0;
    this.#shown = this.#look();
    this.#listeners.forEach((listener) => listener());
  }

  /** Panels follow once a frame and after it: the letter is painted before they are drawn. */
  #notify(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#afterPaint = setTimeout(() => this.tellNow());
    });
  }

  #look(): SheetView {
    return {
      head: this.#head,
      state: this.#state,
      labels: labelsOf(this.#state),
      epoch: this.#epoch,
      canUndo: this.#history.past.length > 0,
      canRedo: this.#history.future.length > 0,
    };
  }
}

export function headOf(protocol: Protocol): Head {
  const { agenda: _agenda, hearings: _hearings, ...head } = protocol;
  return head;
}

/** Letters typed or erased one by one; anything bigger is a step of its own. */
function isTyping(tr: Transaction): boolean {
  return tr.steps.every((step) => {
    if (!(step instanceof ReplaceStep)) return false;
    const { content, openStart, openEnd } = step.slice;
    return openStart === 0 && openEnd === 0 && content.size <= 3 && step.to - step.from <= 3 && (content.firstChild?.isText ?? true);
  });
}

/** The block being typed in: leaving it closes the undo step. */
function regionOf(state: EditorState): string {
  if (!(state.selection instanceof TextSelection)) return 'body';
  const place = pointPlace(state) ?? itemOf(state) ?? placeOf(state.selection.$from, 'speech') ?? placeOf(state.selection.$from, 'vote');
  return `body:${String(place?.node.attrs['id'] ?? '')}`;
}
