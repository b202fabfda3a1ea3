/** Turns a printed word into a field for a moment: Enter or leaving keeps what was typed, Esc drops it. */
export function editInPlace(host: HTMLElement, value: string, label: string, done: (text: string | null) => void): void {
  if (host.querySelector('input')) return;
  const input = document.createElement('input');
  input.className = 'pe-in-place';
  input.value = value;
  input.maxLength = 200;
  input.size = Math.max(4, value.length + 1);
  input.setAttribute('aria-label', label);
  let open = true;
  const finish = (text: string | null): void => {
    if (!open) return;
    open = false;
    host.replaceChildren();
    done(text);
  };
  input.addEventListener('blur', () => finish(input.value));
  input.addEventListener('input', () => {
    input.size = Math.max(4, input.value.length + 1);
  });
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter' && event.code !== 'Escape') return;
    event.preventDefault();
    finish(event.code === 'Escape' ? null : input.value);
  });
  host.replaceChildren(input);
  input.focus();
  input.select();
}
