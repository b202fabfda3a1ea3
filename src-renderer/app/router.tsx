import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { Directory } from '../screens/directory/Directory.tsx';
import { DocumentScreen } from '../screens/document/DocumentScreen.tsx';
import { PrintScreen } from '../screens/document/PrintScreen.tsx';
import { Documents } from '../screens/Documents.tsx';
import { OldPapers } from '../screens/importing/OldPapers.tsx';
import { ReviewScreen } from '../screens/importing/review/ReviewScreen.tsx';
import { Settings } from '../screens/settings/Settings.tsx';
import { Today } from '../screens/Today.tsx';
import { Assignments } from '../screens/tracking/Assignments.tsx';
import { assignmentsSearch, directorySearch, documentSearch, documentsSearch, importSearch, settingsSearch } from './addresses.ts';
import { Frame } from './Frame.tsx';
import { Lost } from './Lost.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: Lost });

// Each a constant of its own: built inside `addChildren` their addresses lose their types and every `useSearch` is `any`.
const today = createRoute({ getParentRoute: () => root, path: '/', component: Today });
const documents = createRoute({ getParentRoute: () => root, path: '/documents', validateSearch: documentsSearch, component: Documents });
const oneDocument = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  validateSearch: documentSearch,
  component: DocumentScreen,
});
const print = createRoute({ getParentRoute: () => root, path: '/documents/$id/print', component: PrintScreen });
const assignments = createRoute({
  getParentRoute: () => root,
  path: '/assignments',
  validateSearch: assignmentsSearch,
  component: Assignments,
});
const oldPapers = createRoute({ getParentRoute: () => root, path: '/import', validateSearch: importSearch, component: OldPapers });
const review = createRoute({ getParentRoute: () => root, path: '/import/$itemId', component: ReviewScreen });
const directory = createRoute({ getParentRoute: () => root, path: '/directory', validateSearch: directorySearch, component: Directory });
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: settingsSearch,
  component: Settings,
});

const routes = root.addChildren([today, documents, oneDocument, print, assignments, oldPapers, review, directory, settings]);

/** Addresses after «#»: the page itself is one file in both shells. */
export const router = createRouter({ routeTree: routes, history: createHashHistory() });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
