import { useMantineColorScheme } from '@mantine/core';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { FirstRun } from '../screens/FirstRun.tsx';
import { SignIn } from '../screens/SignIn.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useClient } from './client.ts';
import { invalidateAfter, useRead } from './queries.ts';
import { SessionContext, type Session } from './session.ts';

/** What has to be answered before there is anything to show: the first run, then who it is. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const queries = useQueryClient();
  const info = useRead('app.info', {});
  useEffect(() => client.on((event) => void invalidateAfter(event, queries)), [client, queries]);
  const data = info.data;
  const colours = data?.account ? data.look.colours : null;
  // To hold transitions still the kit would write a <style>, which the content security policy forbids.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  useEffect(() => {
    if (colours !== null) setColorScheme(colours);
  }, [colours, setColorScheme]);
  const session = useMemo<Session | null>(() => (data?.account ? { info: data, account: data.account } : null), [data]);

  if (!data) {
    return info.error ? (
      <div className="alone">
        <Problem error={info.error} again={() => void info.refetch()} />
      </div>
    ) : null;
  }
  if (!data.setUp) return <FirstRun />;
  if (!session) return <SignIn />;
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}
