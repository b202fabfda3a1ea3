import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { useClient } from '../../app/client.ts';
import { Problem } from '../../ui/Problem.tsx';
import { sayDone } from '../../ui/say.tsx';
import { WORDS } from '../../words.ts';
import { newInstitution, pastedNames } from './institutionEntry.ts';

/** Many institutions at once: a column copied out of Excel or a list out of Word, a name a line. */
export function PasteInstitutions({ onClose }: { readonly onClose: () => void }) {
  const client = useClient();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const names = pastedNames(text);
  const add = useMutation({
    mutationFn: async () => {
      const known: string[] = [];
      for (const name of names) {
        try {
          await client.call('institution.save', { entry: newInstitution(name), isNew: true, force: false });
        } catch (error) {
          if (!(error instanceof Refusal && error.code === 'conflict')) throw error;
          known.push(name);
        }
      }
      return known;
    },
    onSuccess: (known) => {
      const added = countWord(names.length - known.length, 'организация', 'организации', 'организаций');
      sayDone(known.length === 0 ? `Добавлено: ${added}` : `Добавлено: ${added}; уже были: ${known.join(', ')}`);
      onClose();
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <Modal opened onClose={onClose} title="Вставить список организаций" size="lg">
      <div className="form">
        <Textarea
          label="По одному названию в строке – столбец из Excel или список из Word"
          placeholder={'МБОУ СОШ № 1\nМБОУ СОШ № 2\nМБДОУ д/с «Ручеёк»'}
          data-autofocus
          autosize
          minRows={8}
          maxRows={16}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {add.error && <Problem error={add.error} />}
        <div className="buttons">
          <Button variant="filled" disabled={names.length === 0} loading={add.isPending} onClick={() => add.mutate()}>
            {names.length === 0 ? 'Добавить' : `Добавить: ${names.length}`}
          </Button>
          <Button onClick={onClose}>{WORDS.cancel}</Button>
        </div>
      </div>
    </Modal>
  );
}
