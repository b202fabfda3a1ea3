import { useMemo } from 'react';
import type { OpenDocument } from '../../../src-shared/api/documentApi.ts';
import { contentPaper } from '../../../src-shared/paper/contentPaper.ts';
import { PaperPages } from '../../preview/PaperPages.tsx';
import { usePictureUrls } from '../../preview/usePictureUrls.ts';
import { useShownPoint } from './useShownPoint.ts';

/** The paper as pages: the same blocks of which its Word file is made. */
export function DocumentPages({ paper }: { readonly paper: OpenDocument }) {
  const { content, letterhead, number, date } = paper;
  const pages = useMemo(() => contentPaper(content, letterhead, { number, date }), [content, letterhead, number, date]);
  useShownPoint();
  return <PaperPages paper={pages} pictureUrl={usePictureUrls(pages)} />;
}
