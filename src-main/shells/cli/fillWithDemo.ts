import { Refusal } from '../../../src-shared/api/errors.ts';
import { fillDemoOnce } from '../../demo/fillDemoOnce.ts';
import type { Link } from './link.ts';

/** Fills an empty folder with the invented department; a folder in use is refused. */
export async function fillWithDemo(link: Link): Promise<{ readonly filled: true }> {
  const filled = await fillDemoOnce((name, input) => link.call(name, input));
  if (!filled) throw new Refusal('refused', 'В этой папке уже есть данные: назовите другую в параметре --data.');
  return { filled };
}
