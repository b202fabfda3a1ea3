import { IconAddressBook, IconArchive, IconFiles, IconListCheck, IconSettings, IconSun, type Icon } from '@tabler/icons-react';
import type { SECTIONS } from '../words.ts';

/** What stands for a section where there is no room for its word. */
export const SECTION_ICONS: Readonly<Record<(typeof SECTIONS)[number]['to'], Icon>> = {
  '/': IconSun,
  '/documents': IconFiles,
  '/assignments': IconListCheck,
  '/import': IconArchive,
  '/directory': IconAddressBook,
  '/settings': IconSettings,
};
