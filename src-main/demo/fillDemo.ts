import type { Result } from '../../src-shared/api/operation.ts';

/** Fills an empty data folder with an invented department; no name in it belongs to anybody. Throws when a step is refused. */
export async function fillDemo(call: (name: string, input: unknown) => Promise<Result>): Promise<void> {
  const result = await call('department.setUp', {
    name: 'Управление образования администрации Заозёрного муниципального округа',
    settlement: 'пгт Заозёрное',
    chairName: 'Ветлугина Н.С.',
    chairPost: 'начальник управления образования',
    secretaryName: 'Лебедянская Т.И.',
    secretaryPost: 'секретарь',
  });
  if (!result.ok) throw new Error(result.error.message);
}
