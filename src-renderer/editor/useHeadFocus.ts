import { useLayoutEffect, useState } from 'react';
import { useHead } from './editorContext.ts';

/** The field of the head that has the focus; stays while the focus is in the panel itself. */
export function useHeadFocus(): string | null {
  const head = useHead();
  const [field, setField] = useState<string | null>(null);
  // Placed before the sheet takes its first focus.
  useLayoutEffect(() => {
    const listener = (event: FocusEvent): void => {
      const target = event.target;
      if (!(target instanceof Element) || target.closest('.pe-side') || !target.closest('.pe-sheet')) return;
      setField(target.closest('[data-field]')?.getAttribute('data-field') ?? null);
    };
    document.addEventListener('focusin', listener);
    return () => document.removeEventListener('focusin', listener);
  }, []);
  const attendee = field?.startsWith('attendee:') ? field.slice('attendee:'.length) : null;
  const gone = attendee !== null && head.kind === 'protocol' && !head.attendees.some((each) => each.id === attendee);
  return gone ? null : field;
}
