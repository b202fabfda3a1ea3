/** What was pressed, by physical key: «Ctrl+KeyZ» is Ctrl+Z and Ctrl+Я alike. Modifiers always in this order: Ctrl, Alt, Shift. */
export function chord(event: Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  if (event.shiftKey) parts.push('Shift');
  parts.push(physicalKey(event));
  return parts.join('+');
}

function physicalKey({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): string {
  if (code === 'NumpadEnter') return 'Enter';
  // Screen keyboards and some remote desktops send no code.
  if (code === '') return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  return code;
}
