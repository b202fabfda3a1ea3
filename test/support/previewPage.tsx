import { createRoot } from 'react-dom/client';
import type { PaperDocument } from '../../src-shared/paper/blocks.ts';
import { PaperPages } from '../../src-renderer/preview/PaperPages.tsx';

declare global {
  interface Window {
    showPaper(paper: PaperDocument, pictures: Readonly<Record<string, string>>): void;
  }
}

const root = createRoot(document.querySelector('#root') ?? document.body);
window.showPaper = (paper, pictures) => root.render(<PaperPages paper={paper} pictureUrl={(digest) => pictures[digest]} />);
