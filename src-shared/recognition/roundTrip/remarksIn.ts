import type { PaperChange } from './paperChange.ts';
import type { SourcePaper } from '../sourcePaper.ts';

/** Notes that reviewers left in the margin of a file, by whom and beside which words. */
export function remarksIn(file: SourcePaper): readonly PaperChange[] {
  const remarks = file.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.aside === 'comment' && block.text.trim() !== '' ? [block] : [],
  );
  return remarks.map(({ text, remark }, source) => ({
    kind: 'remark',
    author: remark?.author ?? '',
    after: text.trim(),
    about: remark?.about ?? '',
    source,
  }));
}
