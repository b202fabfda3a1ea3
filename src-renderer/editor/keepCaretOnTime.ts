/**
 * A browser moves the caret at once but tells of it in a task of its own, and keys come before tasks: on a busy machine
 * Home and Ctrl+Enter, or a click and a paste, reach the editor while it still believes the caret to be at its old place.
 * From here on it is told before every key and every paste in the host; returns how to end it.
 */
export function keepCaretOnTime(host: HTMLElement): () => void {
  const tell = (event: Event): void => {
    // While letters are being composed the caret is the input method's.
    if (event instanceof KeyboardEvent && event.isComposing) return;
    if (event.target instanceof Node && host.contains(event.target)) document.dispatchEvent(new Event('selectionchange'));
  };
  // Before everybody else who looks at the key.
  window.addEventListener('keydown', tell, true);
  window.addEventListener('paste', tell, true);
  return () => {
    window.removeEventListener('keydown', tell, true);
    window.removeEventListener('paste', tell, true);
  };
}
