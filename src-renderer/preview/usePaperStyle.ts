import { useLayoutEffect } from 'react';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { paperStyle } from '../../src-shared/paper/paperStyle.ts';

/** The letterhead's pages and text as a style sheet. Constructed, because the security policy lets no page write a <style>. */
export function usePaperStyle(paper: PaperDocument, counts: readonly number[]): void {
  const css = paperStyle(paper, counts);
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
}
