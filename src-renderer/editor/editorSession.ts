import type { DoubtKind } from '../../src-shared/documents/doubt.ts';
import type { Plugin } from 'prosemirror-state';
import type { Client } from '../../src-shared/api/client.ts';
import type { AppEvent } from '../../src-shared/api/contract.ts';
import type { OpenDocument } from '../../src-shared/api/documentApi.ts';
import { documentName } from '../../src-shared/documents/documentName.ts';
import { contentSchema, type Content } from '../../src-shared/documents/kinds.ts';
import type { PlainDate } from '../../src-shared/base/plainDate.ts';
import { asOnSheet, changedParts } from './changedParts.ts';
import { clockText } from './clockText.ts';
import type { EditorHandle, SaveState } from './editorHandle.ts';
import { focusStart } from './focusStart.ts';
import { goToHole } from './goToHole.ts';
import type { HeadScope } from './headScope.ts';
import type { Notice } from './notice.ts';
import { pictureAddress } from './pictureAddress.ts';
import { placeText } from './placeText.ts';
import { putPictures, say } from './putPicture.ts';
import { referredIn } from './annexes/referencePlugin.ts';
import { annexesIn } from './bodies.ts';
import { marksOf } from './copyMarks.ts';
import { tabOf } from './tabOf.ts';
import { showPlace } from './showPlace.ts';
import { Saver } from './saver.ts';
import { Sheet } from './sheet.ts';
import type { OlderRevision, Undone } from './sheetView.ts';
import { editorPlugins } from './editorPlugins.ts';

export interface SessionEvents {
  onSaveState(state: SaveState): void;
  onTitle(title: string): void;
  onOpenOther(documentId: string): void;
}

/** What is shown around the sheet and does not belong to its content. */
export interface Surroundings {
  readonly notice: Notice | null;
  readonly find: 'closed' | 'find' | 'replace';
  readonly addressee: { readonly left: number; readonly top: number } | null;
  /** The side panel's field that a chip asked for. */
  readonly panelField: string | null;
  /** Whom the control of an order is laid upon is being asked. */
  readonly control: boolean;
  /** The mark of a copied paper that F8 showed last. */
  readonly markAt: string | null;
  readonly spoken: string;
  /** How much larger the sheet is than what fits. */
  readonly zoom: number;
}

/** One open draft: the sheet, what saves it, and what happens around it. */
export class EditorSession {
  readonly sheet: Sheet;
  readonly client: Client;
  readonly scope: HeadScope;
  readonly document: OpenDocument;
  #events: SessionEvents;
  readonly #saver: Saver;
  readonly #listeners = new Set<() => void>();
  #around: Surroundings = {
    notice: null,
    find: 'closed',
    addressee: null,
    control: false,
    markAt: null,
    panelField: null,
    spoken: '',
    zoom: 1,
  };
  #title = '';
  #steppedTo: number;

  constructor(document: OpenDocument, client: Client, today: PlainDate, events: SessionEvents) {
    this.document = document;
    this.client = client;
    this.#events = events;
    this.scope = { letterhead: document.letterhead, number: document.number, today };
    this.#steppedTo = document.revision;
    this.sheet = new Sheet({
      content: document.content,
      letterhead: document.letterhead,
      context: { openPanel: (field) => this.show({ panelField: field }), picture: (digest) => pictureAddress(client, digest) },
      plugins: this.#plugins(),
      onChange: () => this.#changed(),
      onMoved: (state) => this.say(placeText(state)),
      olderRevision: (now) => this.#olderRevision(now),
    });
    this.#saver = new Saver({
      client,
      documentId: document.id,
      revision: document.revision,
      content: () => this.sheet.content(),
      onState: (state) => this.#saveState(state),
    });
  }

  /** Whom to tell from now on. */
  listenWith(events: SessionEvents): void {
    this.#events = events;
  }

  /** Begins to listen and looks for words that a crash left behind; returns how to end it. */
  start(): () => void {
    this.#saver.start();
    const off = this.client.on((event) => void this.#heard(event));
    const blur = (): void => this.#saveQuietly();
    const leave = (event: BeforeUnloadEvent): void => {
      if (!this.#saver.hasUnsaved()) return;
      this.#saveQuietly();
      event.preventDefault();
    };
    window.addEventListener('blur', blur);
    window.addEventListener('beforeunload', leave);
    void this.#lookForLeftovers();
    // The caret is there already, whatever paper is opened (ux.md, section 7).
    focusStart(this.sheet);
    return () => {
      off();
      window.removeEventListener('blur', blur);
      window.removeEventListener('beforeunload', leave);
      this.#saveQuietly();
      this.#saver.stop();
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly around = (): Surroundings => this.#around;

  show(patch: Partial<Surroundings>): void {
    if (patch.notice) this.#noticeAge = 0;
    this.#around = { ...this.#around, ...patch };
    this.#listeners.forEach((listener) => listener());
  }

  say(text: string): void {
    if (text !== this.#around.spoken) this.show({ spoken: text });
  }

  handle(): EditorHandle {
    return {
      flush: () => this.#saver.flush(),
      hasUnsaved: () => this.#saver.hasUnsaved(),
      undo: () => this.undo(),
      redo: () => this.redo(),
      focusHole: () => goToHole(this),
      showPlace: (where, doubt) => this.showPlace(where, doubt),
      current: () => this.sheet.content(),
      replace: (content) => {
        this.sheet.replaceWith(content, true);
        this.#changed();
      },
    };
  }

  /** Shows the tab that holds a place, and the place in it. */
  showPlace(where: string, doubt?: DoubtKind): void {
    this.sheet.openTab(tabOf(where, this.sheet));
    showPlace(where, doubt);
  }

  undo(): void {
    this.#undo().catch((error: Error) => this.show({ notice: { kind: 'said', text: error.message } }));
  }

  async #undo(): Promise<void> {
    this.#sayUndone(await this.sheet.undo());
  }

  redo(): void {
    this.sheet.redo();
  }

  /** «Открыть сохранённое»: what was typed here comes back by one Ctrl+Z. */
  async openStored(): Promise<void> {
    const stored = await this.client.call('document.open', { id: this.document.id });
    const mine = this.#saver.hasUnsaved();
    this.#saver.rebase(stored.revision);
    this.#steppedTo = stored.revision;
    this.sheet.replaceWith(stored.content, mine);
    this.#title = '';
    this.#tellTitle();
    this.#events.onSaveState({ kind: 'saved', at: stored.updatedAt });
    this.show({ notice: mine ? { kind: 'said', text: 'Открыто сохранённое. Ваш вариант вернёт Ctrl+Z.' } : null });
  }

  /** «Сохранить моё как новый черновик»: this paper stays as the other person saved it. */
  async saveAsNewDraft(content: Content = this.sheet.content()): Promise<void> {
    const draft = await this.client.call('document.create', { kind: content.kind, content });
    this.#saver.forget();
    this.show({ notice: null });
    this.#events.onOpenOther(draft.id);
    if (draft.id !== this.document.id) await this.openStored();
  }

  async saveLeftoverAsNewDraft(json: string): Promise<void> {
    const content = parseContent(json);
    if (content) await this.saveAsNewDraft(content);
    await this.dropLeftover();
  }

  async dropLeftover(): Promise<void> {
    await this.client.call('crash.clear', { documentId: this.document.id });
    this.show({ notice: null });
  }

  #plugins(): readonly Plugin[] {
    return editorPlugins({
      meetingDate: () => this.sheet.head.date,
      notice: (notice) => this.show({ notice }),
      pictures: (files) => say(this, putPictures(this, files)),
      marks: () => marksOf(this.sheet.head),
      references: {
        annexes: () => annexesIn(this.sheet.head),
        open: (id) => this.sheet.openTab(id),
        referred: () => new Set([...this.sheet.bodies.values()].flatMap((doc) => [...referredIn(doc)])),
      },
      askAddressee: (place) => this.show({ addressee: place }),
    });
  }

  #changed(): void {
    this.#saver.touch();
    const { notice } = this.#around;
    if (notice?.kind === 'pasted' || notice?.kind === 'said' || notice?.kind === 'restored') this.#fadeNotice();
    this.#tellTitle();
  }

  /** A notice of a moment goes away with the change after the one it spoke of. */
  #noticeAge = 0;
  #fadeNotice(): void {
    this.#noticeAge += 1;
    if (this.#noticeAge < 3) return;
    this.#noticeAge = 0;
    this.show({ notice: null });
  }

  #tellTitle(): void {
    const title = documentName(
      this.document.kind,
      this.document.number ?? this.sheet.head.number,
      this.document.date ?? this.sheet.head.date,
    );
    if (title === this.#title) return;
    this.#title = title;
    this.#events.onTitle(title);
  }

  #saveState(state: SaveState): void {
    if (state.kind === 'conflict') this.show({ notice: { kind: 'conflict', by: state.by, at: state.at } });
    this.#events.onSaveState(state);
  }

  /** The state of saving tells what went wrong; nothing more is to be said here. */
  #saveQuietly(): void {
    if (!this.#saver.hasUnsaved() || this.#saver.inConflict) return;
    void this.#saver.flush().catch(() => undefined);
  }

  async #heard(event: AppEvent): Promise<void> {
    if (event.kind !== 'documentChanged' || event.id !== this.document.id) return;
    while (this.#saver.busy) await new Promise((resolve) => setTimeout(resolve, 50));
    if (event.revision <= this.#saver.revision || this.#saver.inConflict) return;
    if (!this.#saver.hasUnsaved()) {
      await this.openStored();
      return;
    }
    const stored = await this.client.call('document.open', { id: this.document.id });
    if (stored.revision > this.#saver.revision) this.#saver.stopForConflict(stored.updatedBy, stored.updatedAt);
  }

  async #lookForLeftovers(): Promise<void> {
    this.#tellTitle();
    const found = await this.client.call('crash.get', { documentId: this.document.id });
    if (!found) return;
    const content = parseContent(found.json);
    if (!content || JSON.stringify(content) === JSON.stringify(this.document.content)) {
      await this.client.call('crash.clear', { documentId: this.document.id });
      return;
    }
    if (this.#saver.hasUnsaved()) return;
    if (found.revision !== this.document.revision) {
      this.show({ notice: { kind: 'leftover', at: found.at, json: found.json } });
      return;
    }
    this.sheet.replaceWith(content, true);
    this.#saver.adoptJournal();
    this.show({ notice: { kind: 'restored', at: found.at } });
  }

  /** What the local history could not take back is said: a step beyond it is a stored revision, not a letter. */
  #sayUndone(done: Undone): void {
    if (done.kind === 'older') this.show({ notice: { kind: 'said', text: returnedText(done) } });
    else if (done.kind === 'none') this.show({ notice: { kind: 'said', text: 'Более ранних редакций нет.' } });
  }

  /** The nearest older revision that says something else than the sheet: saving the same words twice is no step. */
  async #olderRevision(now: Content): Promise<OlderRevision | null> {
    const { id, letterhead } = this.document;
    for (;;) {
      const [row] = await this.client.call('document.revisions', { id, before: this.#steppedTo, limit: 1 });
      if (!row) return null;
      const { content } = await this.client.call('document.revision', { id, revision: row.revision });
      this.#steppedTo = row.revision;
      const changed = changedParts(now, asOnSheet(content, letterhead));
      if (changed.length > 0) return { content, revision: row.revision, at: row.at, changed };
    }
  }
}

/** «Возвращена редакция от 03:09 (№ 12): повестка, подписи · вернуть – Ctrl+Y» */
function returnedText({ revision, at, changed }: OlderRevision): string {
  return `Возвращена редакция от ${clockText(at)} (№\u00a0${revision}): ${changed.join(', ')} · вернуть – Ctrl+Y`;
}

function parseContent(json: string): Content | null {
  try {
    const parsed = contentSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    // A journal entry torn by the crash itself holds nothing that could be shown.
    return null;
  }
}
