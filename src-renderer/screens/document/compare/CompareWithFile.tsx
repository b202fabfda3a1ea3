import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { OpenDocument } from '../../../../src-shared/api/documentApi.ts';
import type { Content } from '../../../../src-shared/documents/kinds.ts';
import { applyChanges } from '../../../../src-shared/recognition/roundTrip/applyChanges.ts';
import type { PaperChange } from '../../../../src-shared/recognition/roundTrip/paperChange.ts';
import { countWord } from '../../../../src-shared/russian/plural.ts';
import { newId } from '../../../ui/newId.ts';
import { sayDone, sayProblem } from '../../../ui/say.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { useComparing } from './useComparing.ts';

export interface CompareWithFileProps {
  readonly paper: OpenDocument;
  /** What the paper says now. */
  readonly current: () => Content;
  /** Puts other content on the sheet, as one step that can be undone; absent where the paper is frozen. */
  readonly replace?: (content: Content) => void;
}

const KINDS = '.docx,.docm,.doc,.odt,.rtf,.pdf,.txt,.md';

/** «Сравнить…»: a file of this paper that somebody edited in Word comes back as a list of changes. */
export function CompareWithFile({ paper, current, replace }: CompareWithFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const comparing = useComparing(paper, current);
  const take = (changes: readonly PaperChange[]): void => {
    const { content, skipped } = applyChanges(current(), changes, paper.letterhead, newId);
    comparing.reset();
    replace?.(content);
    const taken = changes.length - skipped.length;
    sayDone(`Внесено: ${countWord(taken, 'изменение', 'изменения', 'изменений')}. Ctrl+Z вернёт, как было.`);
    if (skipped.length > 0) {
      sayProblem(
        new Error(
          `Не внесено: ${countWord(skipped.length, 'изменение', 'изменения', 'изменений')} – эти места в черновике уже другие, исправьте их вручную.`,
        ),
      );
    }
  };
  return (
    <>
      <Button
        title="Показать, что изменили в файле этого документа (Word, PDF, текст)"
        loading={comparing.isPending}
        onClick={() => input.current?.click()}
      >
        Сравнить…
      </Button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        aria-label="Файл для сравнения"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file chosen again is a choice too.
          event.currentTarget.value = '';
          if (file) comparing.mutate(file, { onError: sayProblem });
        }}
      />
      {comparing.data && (
        <CompareDialog comparison={comparing.data} {...(replace ? { onTake: take } : {})} onClose={() => comparing.reset()} />
      )}
    </>
  );
}
