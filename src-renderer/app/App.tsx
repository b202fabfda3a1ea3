import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useMemo } from 'react';
import { createClient } from '../../src-shared/api/client.ts';
import { ClientContext } from './client.ts';
import type { Connection } from './connection.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Gate } from './Gate.tsx';
import { createQueries } from './queries.ts';
import { router } from './router.tsx';
import { theme } from './theme.ts';

/** Everything from the kit down to the screens, over one connection. */
export function App({ connection }: { readonly connection: Connection }) {
  const client = useMemo(() => createClient(connection.transport), [connection]);
  const queries = useMemo(() => createQueries(), []);
  return (
    // The content security policy lets no <style> be written: variables stand in theme.css.
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queries}>
        <ClientContext.Provider value={client}>
          <Notifications position="bottom-right" limit={4} />
          <ConnectionBanner connection={connection} />
          <Gate>
            <RouterProvider router={router} />
          </Gate>
        </ClientContext.Provider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
