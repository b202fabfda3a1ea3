/**
 * A paper whose line breaks were lost on the way (copied out of a viewer, out of a search result): head, basis, points and signature
 * run on in one line. Breaks are put in where such a line can only have had them; no word is changed.
 */
export function withLostBreaks(line: string): readonly string[] {
  if (line.length < SHORTEST || line.length > LONGEST) return [line];
  const begins = BEGINS.exec(line);
  if (!begins) return [line];
  const start = begins.index + begins[0].length;
  const [before, points] = [line.slice(0, start), line.slice(start)];
  // Two points at least: one alone behind the operative word is usual.
  if (!/[.;]\s+2[.)]\s?[«"]?\p{Lu}/u.test(points) || !(OPERATIVE.test(before) || BASIS.test(before))) return [line];
  const signed = SIGNED.exec(points);
  const end = signed ? signed.index + signed[0].length : points.length;
  return [...headLines(before), points.slice(0, end), points.slice(end)].map((part) => part.trim()).filter((part) => part !== '');
}

/** Shorter lines hold no paper, and longer ones are searched in vain. */
const SHORTEST = 200;
const LONGEST = 50_000;

/** «… приказываю: 1. Утвердить …» */
const BEGINS = /:\s*(?=1[.)]\s?[«"]?\p{Lu}\p{Ll})/u;
const OPERATIVE =
  /(?<!\p{L})(?:п ?р ?и ?к ?а ?з ?ы ?в ?а ?ю|постановля(?:ю|ет)|п о с т а н о в л я ю|распоряжаюсь|обязываю|реш(?:ил|ила|ило|ает))\s*:\s*$/iu;
const BASIS = /^\s*(?:В соответствии|В целях|На основании|Во исполнение|В связи|Руководствуясь|Согласно|С целью)\s/u;
/** The end of the last point before a post that only a name follows. */
const SIGNED =
  /[.!»]\s+(?=(?:И\. ?о\. |Врио )?(?:Директор|Начальник|Заведующ|Глава|Мэр|Председатель|Руководитель|Министр|Губернатор|Ректор|Заместитель)[^.:;]{0,160}(?:\p{Lu}\. ?){1,2}\p{Lu}\p{Ll}+\s*$)/u;

const KIND =
  /\s(?=(?:П ?Р ?И ?К ?А ?З|П ?О ?С ?Т ?А ?Н ?О ?В ?Л ?Е ?Н ?И ?Е|Р ?А ?С ?П ?О ?Р ?Я ?Ж ?Е ?Н ?И ?Е|Р ?Е ?Ш ?Е ?Н ?И ?Е)\s+(?:№|N|от\s|\d))/u;
const INNER_BASIS = /\s(?=(?:В соответствии|В целях|На основании|Во исполнение|В связи|Руководствуясь|Согласно|С целью)\s)/u;

/** Name of the body, «ПРИКАЗ № 7 от … О …», basis. */
function headLines(head: string): readonly string[] {
  const kind = KIND.exec(head)?.index ?? 0;
  const rest = head.slice(kind);
  const basis = INNER_BASIS.exec(rest)?.index ?? rest.length;
  const title = /\s(?=Об? \p{Ll})/u.exec(rest.slice(0, basis))?.index ?? 0;
  return [head.slice(0, kind), rest.slice(0, title), rest.slice(title, basis), rest.slice(basis)];
}
