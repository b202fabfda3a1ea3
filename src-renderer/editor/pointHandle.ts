import type { EditorView } from 'prosemirror-view';
import { dropPoint, type DropSide } from './dropPoint.ts';

const EDGE = 40;

/** ⋮⋮ before a point: drags it with all below it to another place. Keys do the same: Alt+↑, Alt+↓. */
export function pointHandle(view: EditorView, getPos: () => number | undefined): HTMLElement {
  const handle = document.createElement('span');
  handle.className = 'pe-handle pe-screen-only';
  handle.contentEditable = 'false';
  handle.title = 'Перетащить пункт вместе с вложенными (Alt+↑, Alt+↓)';
  handle.setAttribute('aria-hidden', 'true');
  handle.addEventListener('pointerdown', (event) => {
    const from = getPos();
    if (event.button !== 0 || from === undefined) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    drag(view, handle, from);
  });
  return handle;
}

/** Whether an event belongs to a handle: the text's own selection must not begin there. */
export function isHandle(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('.pe-handle') !== null;
}

interface Target {
  readonly point: HTMLElement;
  readonly side: DropSide;
}

function drag(view: EditorView, handle: HTMLElement, from: number): void {
  const doc = view.state.doc;
  let target: Target | null = null;
  const show = (next: Target | null): void => {
    target?.point.classList.remove('pe-drop-before', 'pe-drop-after');
    target = next;
    next?.point.classList.add(`pe-drop-${next.side}`);
  };
  const move = (event: PointerEvent): void => {
    scrollNear(handle, event.clientY);
    const next = targetAt(view, event.clientX, event.clientY);
    show(next && dropOf(view, from, next) ? next : null);
  };
  const end = (drop: boolean): void => {
    const last = target;
    show(null);
    handle.removeEventListener('pointermove', move);
    handle.removeEventListener('pointerup', up);
    handle.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', escape, true);
    // What somebody else saved meanwhile has other positions.
    const tr = drop && last && view.state.doc === doc ? dropOf(view, from, last) : null;
    if (tr) view.dispatch(tr);
    view.focus();
  };
  const up = (): void => end(true);
  const cancel = (): void => end(false);
  const escape = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  };
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', up);
  handle.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', escape, true);
}

function dropOf(view: EditorView, from: number, { point, side }: Target): ReturnType<typeof dropPoint> {
  const body = point.querySelector(':scope > .pe-body');
  if (!body) return null;
  return dropPoint(view.state, from, view.posAtDOM(body, 0) - 1, side);
}

function targetAt(view: EditorView, x: number, y: number): Target | null {
  // The pointer may be in the margin, where the handle is: the point beside it is meant.
  const sheet = view.dom.getBoundingClientRect();
  const inside = Math.min(Math.max(x, sheet.left + 60), sheet.right - 8);
  const point = document.elementFromPoint(inside, y)?.closest('.pe-point');
  if (!(point instanceof HTMLElement) || !view.dom.contains(point)) return null;
  const box = point.getBoundingClientRect();
  return { point, side: y < box.top + box.height / 2 ? 'before' : 'after' };
}

function scrollNear(handle: HTMLElement, y: number): void {
  const scroller = handle.closest('.pe-scroller');
  if (!scroller) return;
  const box = scroller.getBoundingClientRect();
  if (y < box.top + EDGE) scroller.scrollTop -= 16;
  else if (y > box.bottom - EDGE) scroller.scrollTop += 16;
}
