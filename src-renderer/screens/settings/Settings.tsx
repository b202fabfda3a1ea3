import { Screen } from '../../ui/Screen.tsx';

/** How the department's papers look and who works here. */
export function Settings() {
  return <Screen title="Настройки">{null}</Screen>;
}
