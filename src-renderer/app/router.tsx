import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { z } from 'zod';
import { documentStateSchema } from '../../src-shared/documents/signOff.ts';
import { Directory } from '../screens/directory/Directory.tsx';
import { DocumentScreen } from '../screens/document/DocumentScreen.tsx';
import { PrintScreen } from '../screens/document/PrintScreen.tsx';
import { Documents } from '../screens/Documents.tsx';
import { Settings } from '../screens/settings/Settings.tsx';
import { Today } from '../screens/Today.tsx';
import { Frame } from './Frame.tsx';
import { Lost } from './Lost.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: Lost });

/** What the registry shows is its address: it survives a reload and goes back and forth with Alt+←/→. */
const documentsSearch = z.object({
  state: documentStateSchema.optional().catch(undefined),
  q: z.string().max(300).optional().catch(undefined),
  trash: z.boolean().optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});

const directorySearch = z.object({
  tab: z.enum(['people', 'institutions', 'audiences']).optional().catch(undefined),
  id: z.string().optional().catch(undefined),
});

export const settingsTabSchema = z.enum(['department', 'letterhead', 'journal', 'accounts', 'data', 'look']);

const routes = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: Today }),
  createRoute({ getParentRoute: () => root, path: '/documents', validateSearch: documentsSearch, component: Documents }),
  createRoute({ getParentRoute: () => root, path: '/documents/$id', component: DocumentScreen }),
  createRoute({ getParentRoute: () => root, path: '/documents/$id/print', component: PrintScreen }),
  createRoute({ getParentRoute: () => root, path: '/directory', validateSearch: directorySearch, component: Directory }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    validateSearch: z.object({ tab: settingsTabSchema.optional().catch(undefined) }),
    component: Settings,
  }),
]);

/** Addresses after «#»: the page itself is one file in both shells. */
export const router = createRouter({ routeTree: routes, history: createHashHistory() });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
