import { useEffect, useState } from 'react';

/** When a dialog that is drawn only while it is open goes, the focus is again where it was before it. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
}
