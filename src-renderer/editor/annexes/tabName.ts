import type { Id } from '../../../src-shared/base/id.ts';
import { annexTitle, type Annex } from '../../../src-shared/documents/annex.ts';
import { countWord } from '../../../src-shared/russian/plural.ts';

/** «Приложение 2», or «Приложение» where there is only one. */
export function annexName(annex: Annex, numbers: ReadonlyMap<Id, string>): string {
  return `Приложение ${numbers.get(annex.id) ?? ''}`.trim();
}

/** «Прил. 3: Состав…»: where there are many, each keeps room for the others. */
export function shortTabName(annex: Annex, numbers: ReadonlyMap<Id, string>): string {
  const title = annexTitle(annex);
  const short = title.length > 16 ? `${title.slice(0, 15).replace(/\s+\S*$/u, '')}…` : title;
  return `Прил. ${numbers.get(annex.id) ?? ''}${short === '' ? '' : `: ${short}`}`;
}

/** «Приложение 1: Комплексный план… · 31 строка». */
export function tabName(annex: Annex, numbers: ReadonlyMap<Id, string>): string {
  const title = annexTitle(annex);
  const short = title.length > 34 ? `${title.slice(0, 32).replace(/\s+\S*$/u, '')}…` : title;
  const rows = annex.kind === 'plan' ? ` · ${countWord(annex.plan.rows.length, 'строка', 'строки', 'строк')}` : '';
  return `${annexName(annex, numbers)}${short === '' ? '' : `: ${short}`}${rows}`;
}
