import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { DocumentRow, ExportFormat } from '../../../src-shared/api/documentApi.ts';
import { useCopyForSite } from './useCopyForSite.ts';
import { useExport } from './useExport.ts';

export interface ExportButtonsProps {
  readonly paper: Pick<DocumentRow, 'id' | 'kind'>;
  /** Runs what follows once the paper in the data file is the one on the screen. */
  readonly ready?: (then: () => void) => void;
}

/** The paper as a file: Word for every kind; a notice also as text and for the website's editor, where it is going. */
export function ExportButtons({ paper, ready = atOnce }: ExportButtonsProps) {
  const exporting = useExport();
  const copying = useCopyForSite();
  const download = (format: ExportFormat) => (): void => ready(() => exporting.run(paper.id, format));
  if (paper.kind !== 'notice') {
    return (
      <Button onClick={download('docx')} loading={exporting.pending}>
        Word
      </Button>
    );
  }
  return (
    <>
      <Button onClick={() => ready(() => copying.run(paper.id))} loading={copying.pending}>
        Скопировать для сайта
      </Button>
      <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <Button loading={exporting.pending} rightSection={<IconChevronDown size={14} />}>
            Скачать
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={download('docx')}>Word</Menu.Item>
          <Menu.Item onClick={download('txt')}>Текст</Menu.Item>
          <Menu.Item onClick={download('web')}>HTML для сайта</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function atOnce(then: () => void): void {
  then();
}
