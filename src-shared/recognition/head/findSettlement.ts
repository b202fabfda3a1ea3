/** Kinds of settlements as papers shorten them; the longest first. */
const KIND = String.raw`(?:рабоч\p{L}+\s+пос[её]л\p{L}+|пос[её]л\p{L}+\s+городского\s+типа|город\p{L}?|гор\.?|пгт\.?|г\.?\s?п\.?|п\.?\s?г\.?\s?т\.?|р\.?\s?п\.?|пос[её]л\p{L}+|пос\.|п\.|село|сел\.|с\.|деревня|дер\.|д\.|станиц[аы]|ст-ца|ст\.|хутор|х\.|аул|слобода|сл\.|ж\/?д\s?ст\.|а\.|м\.|г\.|г)`;
const NAME = String.raw`\p{Lu}[\p{L}]+(?:[- ](?:на[- ])?\p{Lu}?\p{L}+){0,2}`;
const SETTLEMENT = new RegExp(String.raw`(?<![\p{L}\d])(?:${KIND}\s*)${NAME}`, 'u');
const BARE = /^\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}?\p{Ll}+)?$/u;
const ADDRESS = /(?:ул\.|улиц|пер\.|просп|пр-т|каб\.?|кабинет|зал|,\s*д\.|здани)/iu;

/** Where a text names a settlement with its kind: «пгт Заозёрное», «г. Тихий», «ст-ца Луговая». */
export function findSettlement(text: string): { readonly from: number; readonly to: number } | null {
  if (ADDRESS.test(text)) return null;
  const match = SETTLEMENT.exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : null;
}

/** Whether a line is a settlement and nothing else; a single name with a capital counts (it stands under the date). */
export function isSettlement(line: string): boolean {
  const text = line.trim().replace(/[.,]$/u, '');
  if (text.length > 60 || ADDRESS.test(text)) return false;
  const found = findSettlement(text);
  if (found)
    return (
      found.from === 0 &&
      /^[\s,.]*(?:\p{L}+\p{Lu}?\p{L}*\s+(?:области|край|края|район|района|округа|республик\p{L}+))?\s*$/u.test(text.slice(found.to))
    );
  return (
    BARE.test(text) &&
    // «Всероссийского конкурса»: the middle of a title.
    !/^\p{L}+(?:ого|его|[иы]х|[ое]му|[иы]ми?)\s/u.test(text) &&
    !/(?:ние|ция|тет|дел|совет|зал|центр|школ|онлайн|очно|заочно|присутств|повестк|председ|секрет|района|округа|области|края$)/iu.test(text)
  );
}
