import { Button } from '@mantine/core';
import { countWord } from '../../../src-shared/russian/plural.ts';
import { uploads } from './files/useUploads.ts';
import type { Upload } from './files/uploads.ts';

/** Files of a batch that never reached the core, each with its reason. */
export function RefusedFiles({ upload }: { readonly upload: Upload }) {
  const { refused, passedOver } = upload;
  if (refused.length === 0 && passedOver === 0) return null;
  return (
    <div className="note import-refused" role="status">
      <div>
        {refused.length > 0 && <strong>Не приняты: {countWord(refused.length, 'файл', 'файла', 'файлов')}</strong>}
        <ul>
          {refused.map(({ name, sentence }) => (
            <li key={name}>
              <strong>{name}</strong> – {sentence}
            </li>
          ))}
        </ul>
        {passedOver > 0 && <>В папке лежали и другие файлы – таблицы, картинки, программы; они пропущены: {passedOver}.</>}
      </div>
      <Button onClick={() => uploads.forget(upload.batchId)}>Понятно</Button>
    </div>
  );
}
