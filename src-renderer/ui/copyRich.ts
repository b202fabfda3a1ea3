/**
 * Puts words onto the clipboard twice: with their structure for editors that take HTML, bare for all others.
 * Within seconds of a click. By way of a copy event: the Electron shell grants no page the right to the clipboard
 * (src-main/shells/electron/guards.ts), and copying by hand needs none.
 */
export function copyRich({ html, text }: { readonly html: string; readonly text: string }): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return copied;
}
