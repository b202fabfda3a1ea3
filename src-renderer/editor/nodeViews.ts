import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView, NodeViewConstructor } from 'prosemirror-view';
import type { ProtocolLayout } from '../../src-shared/documents/letterhead.ts';
import type { Label } from '../../src-shared/documents/numbering.ts';
import type { BodyKind } from './bodyKeys.ts';
import { deadlineText } from '../../src-shared/documents/deadlineLine.ts';
import { editInPlace } from './editInPlace.ts';
import { namesNoDay } from './explainDeadline.ts';
import { labelsOf } from './numbers.ts';
import { isHandle, pointHandle } from './pointHandle.ts';
import { agendaItemAttrs, decidedAttrs, is, pointAttrs, speechAttrs } from './schema.ts';

/** What the drawn nodes need to know of the sheet around them. */
export interface SheetContext {
  readonly kind: BodyKind;
  readonly layout: ProtocolLayout;
  /** A click on a chip: shows the point's panel with the field that belongs to it. */
  readonly openPanel: (field: 'deadline' | 'performers' | 'aside') => void;
  /** An address under which the stored picture can be shown. */
  readonly picture: (digest: string) => Promise<string>;
  /** Nodes that show a label, told when labels change. */
  readonly labelled: Set<() => void>;
}

type GetPos = () => number | undefined;

const OVERTYPED = 'Изменено вручную · Alt+Backspace – вернуть';

/** Plain DOM for every node that is more than a tag: React per node made opening 300 points six times slower (ux.md, section 2). */
export function nodeViews(context: SheetContext): Record<string, NodeViewConstructor> {
  return {
    point: (node, view, getPos) => pointView(node, view, getPos, context),
    agendaItem: (node, view, getPos) => agendaItemView(node, view, getPos, context),
    hearing: (node, view, getPos) => hearingView(node, view, getPos, context),
    speech: (node, view, getPos) => partView(node, view, getPos, context),
    decided: (node, view, getPos) => partView(node, view, getPos, context),
    vote: (node, view, getPos) => partView(node, view, getPos, context),
    picture: (node) => pictureView(node, context),
  };
}

function pointView(first: Node, view: EditorView, getPos: GetPos, context: SheetContext): NodeView {
  const dom = element('div', 'pe-point');
  const body = element('div', 'pe-body');
  const chips = fixed('div', 'pe-chips');
  const label = labelSpan(view, getPos, () => node, context);
  let node = first;
  let drawn: Node['attrs'] | null = null;
  const draw = (): void => {
    dom.classList.toggle('pe-new-page', is(node.firstChild, 'pageBreak'));
    if (node.attrs === drawn) return;
    drawn = node.attrs;
    const attrs = pointAttrs(node);
    dom.dataset['level'] = String(attrs.level);
    dom.dataset['mark'] = attrs.mark;
    if (attrs.role === null) delete dom.dataset['role'];
    else dom.dataset['role'] = attrs.role;
    dom.dataset['id'] = attrs.id;
    drawChips(chips, node, context);
    label.draw();
  };
  dom.append(pointHandle(view, getPos), label.dom, body, chips);
  draw();
  return {
    dom,
    contentDOM: body,
    update(next) {
      if (next.type !== node.type) return false;
      node = next;
      draw();
      return true;
    },
    destroy: label.destroy,
    stopEvent: (event) => within(label.dom, event) || within(chips, event) || isHandle(event),
    ignoreMutation: (mutation) => outside(mutation, body),
  };
}

/** What a point of an order is for. */
const ROLES = { control: 'контроль', force: 'вступление в силу' } as const;

function drawChips(host: HTMLElement, node: Node, context: SheetContext): void {
  const { deadline, performers, responsible, role } = pointAttrs(node);
  const chips: HTMLElement[] = [];
  if (role !== null) chips.push(chip(ROLES[role], 'who', '', () => context.openPanel('performers')));
  if (deadline) {
    const broken = namesNoDay(deadline.words);
    const text = deadlineText(deadline) + (broken ? ' – такой даты нет' : '');
    chips.push(chip(text, broken ? 'late' : 'plan', broken ? '! ' : '', () => context.openPanel('deadline')));
  }
  for (const performer of performers.slice(0, 4)) chips.push(chip(performer.text, 'who', '', () => context.openPanel('performers')));
  if (performers.length > 4) chips.push(chip(`ещё ${performers.length - 4}`, 'who', '', () => context.openPanel('performers')));
  for (const person of responsible)
    chips.push(chip(`отв. ${person.wording ?? person.name}`, 'who', '', () => context.openPanel('performers')));
  host.replaceChildren(...chips);
  host.hidden = chips.length === 0;
}

function chip(text: string, tone: 'plan' | 'late' | 'who' | 'off', sign: string, open: () => void): HTMLElement {
  const button = element('span', `pe-chip pe-chip-${tone}`);
  button.setAttribute('role', 'button');
  button.textContent = sign + text;
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', open);
  return button;
}

function agendaItemView(first: Node, view: EditorView, getPos: GetPos, context: SheetContext): NodeView {
  const dom = element('div', 'pe-agenda-item');
  const body = element('div', 'pe-body');
  const aside = fixed('div', 'pe-chips');
  let node = first;
  const label = labelSpan(view, getPos, () => node, context);
  const draw = (): void => {
    const { id, setAside } = agendaItemAttrs(node);
    dom.dataset['id'] = id;
    body.dataset['hint'] = node.content.size === 0 ? 'О чём вопрос…' : '';
    const text = setAside === '' ? 'не рассматривался' : `не рассматривался: ${setAside}`;
    aside.replaceChildren(...(setAside === null ? [] : [chip(text, 'off', '', () => context.openPanel('aside'))]));
    aside.hidden = setAside === null;
    label.draw();
  };
  dom.append(label.dom, body, aside);
  draw();
  return {
    dom,
    contentDOM: body,
    update(next) {
      if (next.type !== node.type) return false;
      node = next;
      draw();
      return true;
    },
    destroy: label.destroy,
    stopEvent: (event) => within(label.dom, event) || within(aside, event),
    ignoreMutation: (mutation) => outside(mutation, body),
  };
}

function hearingView(first: Node, view: EditorView, getPos: GetPos, context: SheetContext): NodeView {
  const dom = element('section', 'pe-hearing');
  const body = element('div', 'pe-parts');
  let node = first;
  const label = labelSpan(view, getPos, () => node, context);
  const draw = (): void => {
    dom.dataset['id'] = String(node.attrs['id']);
    label.draw();
  };
  dom.append(label.dom, body);
  draw();
  return {
    dom,
    contentDOM: body,
    update(next) {
      if (next.type !== node.type) return false;
      node = next;
      draw();
      return true;
    },
    destroy: label.destroy,
    stopEvent: (event) => within(label.dom, event),
    ignoreMutation: (mutation) => outside(mutation, body),
  };
}

/** «Слушали:», «Решили:», «Голосовали:» with what follows. */
function partView(first: Node, view: EditorView, getPos: GetPos, context: SheetContext): NodeView {
  const dom = element('div', `pe-part pe-${first.type.name}`);
  const word = fixed('span', 'pe-word');
  const body = element('div', 'pe-part-body');
  let node = first;
  const draw = (): void => {
    const fixedWord = wordOf(node, context.layout);
    const own = decidedAttrs(node).word;
    const text = own ?? fixedWord.text;
    dom.dataset['runIn'] = String(is(node, 'vote') || (is(node, 'speech') && (speechAttrs(node).runIn ?? context.layout.speechRunIn)));
    dom.dataset['id'] = decidedAttrs(node).id;
    if (!word.querySelector('input')) word.textContent = text;
    word.dataset['align'] = fixedWord.align;
    word.classList.toggle('pe-bold', fixedWord.bold);
    // Texts of annexes and notices, and the preamble of an order, begin without any word.
    const wordless = context.kind === 'parts' || (context.kind === 'order' && is(node, 'speech'));
    word.hidden = wordless || (text === '' && own === null);
    mark(word, own !== null, 'Двойной щелчок или F2 – изменить');
    body.dataset['hint'] = is(node, 'speech') && node.textContent === '' && node.childCount === 1 ? hintOf(node, context.kind) : '';
  };
  word.addEventListener('dblclick', () => editWord(word, view, getPos, () => node, context, draw));
  dom.append(word, body);
  draw();
  return {
    dom,
    contentDOM: body,
    update(next) {
      if (next.type !== node.type) return false;
      node = next;
      draw();
      return true;
    },
    stopEvent: (event) => within(word, event),
    ignoreMutation: (mutation) => outside(mutation, body),
  };
}

function hintOf(node: Node, kind: BodyKind): string {
  if (kind === 'order') return 'На основании…';
  return kind === 'protocol' && speechAttrs(node).kind === 'heard' ? 'Кого и о чём слушали…' : 'Текст…';
}

function wordOf(node: Node, layout: ProtocolLayout): ProtocolLayout['words']['heard'] {
  if (is(node, 'decided')) return layout.words.decided;
  if (is(node, 'vote')) return layout.words.vote;
  const { kind } = speechAttrs(node);
  return kind === 'text' ? { text: '', bold: false, align: 'left' } : layout.words[kind];
}

function editWord(host: HTMLElement, view: EditorView, getPos: GetPos, node: () => Node, context: SheetContext, redraw: () => void): void {
  const derived = wordOf(node(), context.layout).text;
  editInPlace(host, decidedAttrs(node()).word ?? derived, 'Слова перед текстом', (text) => {
    const pos = getPos();
    if (text !== null && pos !== undefined) view.dispatch(view.state.tr.setNodeAttribute(pos, 'word', text === derived ? null : text));
    redraw();
    view.focus();
  });
}

/** The number before a text: real text, derived, overtyped by a double click. */
function labelSpan(view: EditorView, getPos: GetPos, node: () => Node, context: SheetContext) {
  const dom = fixed('span', 'pe-label');
  const id = (): string => String(node().attrs['id']);
  let drawn: Label | undefined;
  const draw = (): void => {
    const label = labelsOf(view.state).get(id());
    // Enter renumbers hundreds of points: only what changed is touched.
    if (drawn && label && drawn.text === label.text && drawn.auto === label.auto && dom.firstElementChild === null) return;
    if (dom.querySelector('input')) return;
    drawn = label;
    const text = label?.text ?? '';
    dom.textContent = text;
    dom.hidden = text === '' && label?.auto !== false;
    mark(dom, label?.auto === false, 'Двойной щелчок или F2 – изменить номер');
  };
  dom.addEventListener('dblclick', () => {
    editInPlace(dom, labelsOf(view.state).get(id())?.text ?? '', 'Номер', (text) => {
      const pos = getPos();
      drawn = undefined;
      if (text !== null && pos !== undefined) view.dispatch(view.state.tr.setNodeAttribute(pos, 'label', overtyped(node(), view, text)));
      draw();
      view.focus();
    });
  });
  context.labelled.add(draw);
  return { dom, draw, destroy: () => void context.labelled.delete(draw) };
}

/** A label typed as it is derived anyway is no overtyping. */
function overtyped(node: Node, view: EditorView, text: string): string | null {
  const now = labelsOf(view.state).get(String(node.attrs['id']));
  return now?.auto && now.text === text ? null : text.slice(0, 40);
}

function mark(host: HTMLElement, overtypedByHand: boolean, hint: string): void {
  host.classList.toggle('pe-overtyped', overtypedByHand);
  host.title = overtypedByHand ? OVERTYPED : hint;
}

function pictureView(first: Node, context: SheetContext): NodeView {
  const dom = fixed('div', 'pe-picture');
  const image = document.createElement('img');
  let shown = '';
  const draw = (node: Node): void => {
    image.alt = String(node.attrs['alt']);
    image.style.width = `calc(${Number(node.attrs['widthMm'])}mm * var(--z))`;
    image.style.aspectRatio = `${Number(node.attrs['widthMm'])} / ${Number(node.attrs['heightMm'])}`;
    const file = String(node.attrs['file']);
    if (file === shown) return;
    shown = file;
    context.picture(file).then(
      (address) => {
        image.src = address;
      },
      (error: Error) => {
        dom.textContent = error.message;
      },
    );
  };
  dom.append(image);
  draw(first);
  return {
    dom,
    update(next) {
      if (next.type !== first.type) return false;
      draw(next);
      return true;
    },
    ignoreMutation: () => true,
  };
}

function element(tag: string, className: string): HTMLElement {
  const host = document.createElement(tag);
  host.className = className;
  return host;
}

function fixed(tag: string, className: string): HTMLElement {
  const host = element(tag, className);
  host.contentEditable = 'false';
  return host;
}

function within(host: HTMLElement, event: Event): boolean {
  return event.target instanceof globalThis.Node && host.contains(event.target);
}

function outside(mutation: { readonly type: string; readonly target: globalThis.Node }, body: HTMLElement): boolean {
  if (mutation.type === 'selection') return false;
  return !body.contains(mutation.target) || (mutation.target === body && mutation.type === 'attributes');
}
