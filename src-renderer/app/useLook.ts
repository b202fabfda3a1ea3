import type { Look } from '../../src-shared/api/appApi.ts';
import { useWrite } from './queries.ts';
import { useSession } from './session.ts';

/** How the program looks to whoever sits here, and the way to change a part of it. */
export function useLook(): { readonly look: Look; readonly setLook: (change: Partial<Look>) => void } {
  const { look } = useSession().info;
  const write = useWrite('session.setLook');
  return { look, setLook: (change) => write.mutate({ ...look, ...change }) };
}
