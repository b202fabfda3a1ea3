import { Screen } from '../../ui/Screen.tsx';

/** People, institutions and groups of addressees. */
export function Directory() {
  return <Screen title="Справочники">{null}</Screen>;
}
