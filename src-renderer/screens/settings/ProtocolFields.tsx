import { HeadRowsFields } from './HeadRowsFields.tsx';
import type { LetterheadFieldsProps } from './letterheadFieldsProps.ts';
import { PatternFields } from './PatternFields.tsx';
import { WordsFields } from './WordsFields.tsx';

/** Everything about how a protocol looks. */
export function ProtocolFields(props: LetterheadFieldsProps) {
  return (
    <>
      <HeadRowsFields {...props} />
      <PatternFields {...props} />
      <WordsFields {...props} />
    </>
  );
}
