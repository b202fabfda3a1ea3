import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { BRIDGE } from '../../../src-shared/api/bridge.ts';
import { Refusal } from '../../../src-shared/api/errors.ts';
import { documentName } from '../../../src-shared/documents/documentName.ts';
import { useRead } from '../../app/queries.ts';
import { Problem } from '../../ui/Problem.tsx';
import { sayDone, sayProblem } from '../../ui/say.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import { BackButton } from './BackButton.tsx';
import { DocumentPages } from './DocumentPages.tsx';

const route = getRouteApi('/documents/$id/print');

/** The pages as they will be printed; the printer and a PDF take exactly these. */
export function PrintScreen() {
  const { id } = route.useParams();
  const opened = useRead('document.open', { id });
  const paper = opened.data;
  const name = paper ? documentName(paper.kind, paper.number, paper.date) : '';
  const pdf = usePdf(name);
  const print = (): void => {
    // The system offers the page's title as the name of a PDF.
    const before = document.title;
    document.title = name;
    window.print();
    document.title = before;
  };
  useKeys({ 'mod+P': print });
  return (
    <Screen
      bare
      before={<BackButton />}
      title={paper ? `Как будет напечатано: ${name}` : 'Открывается…'}
      actions={
        <>
          {pdf ? (
            <Button onClick={pdf.run} loading={pdf.pending}>
              Сохранить PDF
            </Button>
          ) : (
            <span className="toolbar-note">PDF: в окне печати выберите «Сохранить как PDF»</span>
          )}
          <Button variant="filled" onClick={print} disabled={!paper} title="Ctrl+P">
            Печать
          </Button>
        </>
      }
    >
      {opened.error && <Problem error={opened.error} again={() => void opened.refetch()} />}
      <div className="document-pages" tabIndex={0} role="region" aria-label="Страницы документа">
        {paper && <DocumentPages paper={paper} />}
      </div>
    </Screen>
  );
}

/** Saving a PDF where the shell can do it itself. */
function usePdf(name: string): { readonly run: () => void; readonly pending: boolean } | null {
  const bridge = window[BRIDGE];
  const save = useMutation({
    mutationFn: async () => {
      const result = await bridge?.savePdf(`${name}.pdf`);
      if (result && !result.ok) throw new Refusal(result.error.code, result.error.message);
      return result?.value ?? null;
    },
    onSuccess: (path) => {
      if (path !== null) sayDone(`Сохранено: ${path}`);
    },
    onError: sayProblem,
  });
  return bridge ? { run: () => save.mutate(), pending: save.isPending } : null;
}
