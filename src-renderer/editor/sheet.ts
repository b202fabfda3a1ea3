import { EditorState, type Command, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { annexNumbers } from '../../src-shared/documents/annexNumbering.ts';
import type { Content } from '../../src-shared/documents/kinds.ts';
import type { Letterhead } from '../../src-shared/documents/letterhead.ts';
import { updateReferences } from './annexReferences.ts';
import {
  annexBodies,
  annexesIn,
  joinContent,
  MAIN,
  splitContent,
  withoutParts,
  type Bodies,
  type SheetParts,
  type TabId,
} from './bodies.ts';
import { bodyKeys, type BodyKind } from './bodyKeys.ts';
import { bodyLayout } from './bodyLayout.ts';
import { changedTab, tabsOf } from './changedTab.ts';
import { focusPlace } from './focusPlace.ts';
import type { Head, HeadPatch } from './heads.ts';
import { inlineOperative } from './order/inlineOperative.ts';
import { nodeViews } from './nodeViews.ts';
import { labelsOf } from './numbers.ts';
import { replaceDoc } from './replaceDoc.ts';
import { schema } from './schema.ts';
import {
  closeStep,
  emptyHistory,
  recordChange,
  stepBack,
  stepBeyond,
  stepForward,
  type Caret,
  type SheetHistory,
  type Snapshot,
} from './sheetHistory.ts';
import { sheetPlugins } from './sheetPlugins.ts';
import type { SheetOptions, SheetView, Undone } from './sheetView.ts';
import { asOwnStep, FROM_HISTORY, outsideHistory, stepOf } from './steps.ts';

/**
 * The whole paper: head fields, its text, its annexes, with one history. One tab is shown at a time; its text, if it has
 * one, is drawn by ProseMirror, everything else by React.
 */
export class Sheet {
  readonly letterhead: Letterhead;
  readonly #options: SheetOptions;
  readonly #labelled = new Set<() => void>();
  readonly #listeners = new Set<() => void>();
  readonly #states = new Map<TabId, EditorState>();
  /** The documents of the states; counted anew once one of them changes. */
  #bodies: Bodies | null = null;
  #head: Head;
  #tab: TabId = MAIN;
  #history: SheetHistory = emptyHistory;
  #epoch = 0;
  /** A stored revision is being fetched. */
  #asking = false;
  #field: string | null = null;
  #view: { readonly tab: TabId; readonly view: EditorView } | null = null;
  #shown: SheetView;
  #frame = 0;
  #afterPaint: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SheetOptions) {
    this.#options = options;
    this.letterhead = options.letterhead;
    const { head, bodies } = splitContent(options.content, options.letterhead);
    this.#head = head;
    this.#putBodies(bodies, null);
    this.#updateReferences();
    this.#shown = this.#look();
  }

  /** The drawn text of the tab; `null` while the tab has none or is not drawn yet. */
  get view(): EditorView | null {
    return this.#view?.tab === this.#tab ? this.#view.view : null;
  }

  /** The text of the tab that is shown. */
  get state(): EditorState {
    return this.#stateOf(this.#tab);
  }

  get head(): Head {
    return this.#head;
  }

  get tab(): TabId {
    return this.#tab;
  }

  /** Every text of the paper as it stands, by tab. */
  get bodies(): Bodies {
    this.#bodies ??= new Map([...this.#states].map(([tab, state]) => [tab, state.doc]));
    return this.#bodies;
  }

  /** Draws the text of a tab into an element; returns how to take it away again. */
  mount(host: HTMLElement, tab: TabId, label: string): () => void {
    const view = new EditorView(
      { mount: host },
      {
        state: this.#stateOf(tab),
        dispatchTransaction: (tr) => this.#apply(tab, tr),
        nodeViews: nodeViews({
          ...this.#options.context,
          kind: this.#bodyKind(tab),
          layout: bodyLayout(this.#head.kind, tab, this.letterhead),
          labelled: this.#labelled,
        }),
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          spellcheck: 'true',
          lang: 'ru',
          class: `pe-body-root pe-body-${this.#bodyKind(tab)}`,
        },
      },
    );
    this.#view = { tab, view };
    return () => {
      if (this.#view?.view === view) this.#view = null;
      view.destroy();
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly look = (): SheetView => this.#shown;

  /** Shows another part of the paper. */
  openTab(tab: TabId): void {
    if (tab === this.#tab || !tabsOf({ head: this.#head }).has(tab)) return;
    this.#history = closeStep(this.#history);
    this.#tab = tab;
    this.#field = null;
    this.tellNow();
  }

  dispatch(tr: Transaction): void {
    if (this.view) this.view.dispatch(tr);
    else this.#apply(this.#tab, tr);
  }

  /** Runs a command of the text as one undo step. */
  run(command: Command): boolean {
    const done = command(this.state, (tr) => this.dispatch(asOwnStep(tr)), this.view ?? undefined);
    if (done) this.#options.onMoved(this.state);
    return done;
  }

  focusBody(): void {
    this.#field = null;
    this.view?.focus();
  }

  enterField(name: string | null): void {
    if (this.#field !== name) this.#history = closeStep(this.#history);
    this.#field = name;
  }

  /** Changes head fields; typing on in one field is one undo step. */
  changeHead(patch: HeadPatch, region: string, typing = true): void {
    const before = this.#snapshot();
    this.#setHead(patch);
    this.#history = recordChange(this.#history, before, { region, typing, at: performance.now() });
    this.#changed();
  }

  /** Changes a field from outside of it: one undo step, and the field shows the new text. */
  changeField(patch: HeadPatch, region: string): void {
    this.#epoch += 1;
    this.changeHead(patch, region, false);
  }

  /** Changes head and texts in one undo step: `edit` gives the change of the text of each tab, if there is one. */
  changeAll(patch: HeadPatch, edit: (state: EditorState, tab: TabId) => Transaction | null): void {
    const before = this.#snapshot();
    this.#setHead(patch);
    for (const [tab, state] of this.#states) {
      const tr = edit(state, tab);
      if (tr) this.#put(tab, outsideHistory(tr));
    }
    this.#history = recordChange(this.#history, before, { region: 'all', typing: false, at: performance.now() });
    this.#epoch += 1;
    this.#changed();
  }

  content(): Content {
    return joinContent({ head: this.#head, bodies: this.bodies }, this.letterhead);
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
      this.#restore({ ...splitContent(older.content, this.letterhead), caret: now.caret });
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
  replaceWith(content: Content, undoable: boolean): void {
    const before = this.#snapshot();
    this.#putParts(splitContent(content, this.letterhead), before.caret);
    this.#history = undoable ? recordChange(this.#history, before, { region: 'all', typing: false, at: performance.now() }) : emptyHistory;
    this.#epoch += 1;
    this.tellNow();
  }

  /** Tells the panels at once: for what must have the focus before the next letter comes. */
  tellNow(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#afterPaint);
    this.#frame = 0;
    this.#shown = this.#look();
    this.#listeners.forEach((listener) => listener());
  }

  #bodyKind(tab: TabId): BodyKind {
    return tab !== MAIN || (this.#head.kind !== 'protocol' && this.#head.kind !== 'order') ? 'parts' : this.#head.kind;
  }

  #stateOf(tab: TabId): EditorState {
    return this.#states.get(tab) ?? NO_TEXT;
  }

  #newState(tab: TabId, doc: EditorState['doc']): EditorState {
    const { operative, operativePlace } = this.letterhead.order;
    const inline = operativePlace === 'inline' && this.#bodyKind(tab) === 'order' ? [inlineOperative(operative)] : [];
    const plugins = sheetPlugins([...this.#options.plugins, ...inline], bodyLayout(this.#head.kind, tab, this.letterhead), {
      keys: bodyKeys(() => this.#head.date, this.#bodyKind(tab)),
      run: (command) => this.run(command),
      focused: () => this.enterField(null),
      undo: () => void this.undo(),
      redo: () => this.redo(),
    });
    return EditorState.create({ doc, plugins });
  }

  /** A new text annex brings its text along, the text of a removed one goes, and the references follow the numbers. */
  #setHead(patch: HeadPatch): void {
    // A patch is made by the parts of the same kind of paper.
    this.#head = { ...this.#head, ...patch } as Head;
    // What is drawn over the text (marks of a copied paper) follows the head.
    if ('marks' in patch) this.#view?.view.updateState(this.#stateOf(this.#view.tab));
    if (!('annexes' in patch)) return;
    this.#bodies = null;
    const annexes = annexesIn(this.#head);
    const kept = tabsOf({ head: this.#head });
    for (const tab of this.#states.keys()) if (!kept.has(tab)) this.#states.delete(tab);
    for (const [tab, doc] of annexBodies(annexes)) if (!this.#states.has(tab)) this.#states.set(tab, this.#newState(tab, doc));
    this.#head = { ...this.#head, annexes: annexes.map(withoutParts) } as Head;
    if (!kept.has(this.#tab)) this.#tab = MAIN;
    this.#updateReferences();
  }

  #updateReferences(): void {
    const numbers = annexNumbers(annexesIn(this.#head));
    for (const [tab, state] of this.#states) {
      const tr = updateReferences(state, numbers);
      if (tr) this.#put(tab, outsideHistory(tr));
    }
  }

  /** What was typed, pasted or commanded in the text of a tab. */
  #apply(tab: TabId, tr: Transaction): void {
    if (!this.#states.has(tab)) return;
    const before = this.#snapshot();
    const after = this.#put(tab, tr);
    if (tr.docChanged && tr.getMeta(FROM_HISTORY) !== true) {
      this.#history = recordChange(this.#history, before, { ...stepOf(tr, after, tab), at: performance.now() });
      this.#changed();
    } else this.#notify();
  }

  /** The new state of a text, drawn if it is on the screen; the history is not told. */
  #put(tab: TabId, tr: Transaction): EditorState {
    const labels = labelsOf(this.#stateOf(tab));
    const state = this.#stateOf(tab).apply(tr);
    this.#states.set(tab, state);
    if (tr.docChanged) this.#bodies = null;
    if (this.#view?.tab === tab) {
      this.#view.view.updateState(state);
      if (labelsOf(state) !== labels) this.#labelled.forEach((draw) => draw());
    }
    return state;
  }

  #putParts({ head, bodies }: SheetParts, caret: Caret): void {
    this.#head = head;
    this.#putBodies(bodies, caret);
    this.#view?.view.updateState(this.#stateOf(this.#view.tab));
    if (!tabsOf({ head }).has(this.#tab)) this.#tab = MAIN;
    this.#updateReferences();
  }

  #putBodies(bodies: Bodies, caret: Caret | null): void {
    this.#bodies = null;
    for (const tab of this.#states.keys()) if (!bodies.has(tab)) this.#states.delete(tab);
    for (const [tab, doc] of bodies) {
      const state = this.#states.get(tab);
      if (!state) this.#states.set(tab, this.#newState(tab, doc));
      else if (state.doc !== doc || caret?.tab === tab)
        this.#put(tab, outsideHistory(replaceDoc(state, doc, caret?.tab === tab ? caret : null)));
    }
  }

  #restore(to: Snapshot): void {
    const tab = changedTab(this.#snapshot(), to);
    const switched = tab !== this.#tab;
    this.#tab = tab;
    this.#putParts(to, to.caret);
    this.#epoch += 1;
    this.#field = tab === to.caret.tab ? to.caret.field : null;
    this.#changed();
    // What belongs to the other tab is drawn first.
    if (!switched) focusPlace(this.view, this.#field);
    else {
      this.tellNow();
      setTimeout(() => focusPlace(this.view, this.#field));
    }
  }

  #snapshot(): Snapshot {
    const { anchor, head } = this.state.selection;
    return { head: this.#head, bodies: this.bodies, caret: { tab: this.#tab, anchor, head, field: this.#field } };
  }

  #changed(): void {
    this.#options.onChange();
    this.#notify();
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
      tab: this.#tab,
      state: this.state,
      bodies: this.bodies,
      main: this.#stateOf(MAIN),
      labels: labelsOf(this.state),
      epoch: this.#epoch,
      canUndo: this.#history.past.length > 0,
      canRedo: this.#history.future.length > 0,
    };
  }
}

/** Stands where a tab has no text. */
const NO_TEXT = EditorState.create({ doc: schema.nodes.noDoc.create() });
