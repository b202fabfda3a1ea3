import { useHotkeys } from '@mantine/hooks';

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Keys by their place on the keyboard: with the Russian layout «mod+N» by letter never fires (ux.md, section 1).
 * They work inside fields and in the editor too; digits are named «alt+Digit1».
 */
export function useKeys(keys: KeyMap): void {
  useHotkeys(
    Object.entries(keys).map(([key, run]) => [key, run, { usePhysicalKeys: true }]),
    [],
    true,
  );
}
