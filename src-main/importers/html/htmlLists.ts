import { spellNumber } from '../docx/numberFormats.ts';

/** Numbers of list items as a browser shows them. */
export interface HtmlLists {
  readonly enter: (name: string, attributes: Readonly<Record<string, string>>) => () => void;
  /** The mark of the item that has begun and has no words yet; `null` for all other paragraphs. */
  readonly mark: () => { readonly label: string; readonly level: number; readonly bullet: boolean } | null;
}

interface List {
  readonly ordered: boolean;
  readonly type: string;
  next: number;
}

/** The lists of a page before its first word. */
export function htmlLists(): HtmlLists {
  const open: List[] = [];
  let pending: { readonly label: string; readonly level: number; readonly bullet: boolean } | null = null;
  return {
    enter: (name, attributes) => {
      if (name === 'ol' || name === 'ul') {
        open.push({ ordered: name === 'ol', type: attributes['type'] ?? '1', next: whole(attributes['start']) ?? 1 });
        return () => void open.pop();
      }
      const list = name === 'li' ? open.at(-1) : undefined;
      if (list === undefined) return () => undefined;
      list.next = whole(attributes['value']) ?? list.next;
      const label = list.ordered ? `${spelled(list.next, list.type)}.` : '•';
      pending = { label, level: open.length - 1, bullet: !list.ordered };
      list.next += 1;
      return () => {
        pending = null;
      };
    },
    mark: () => {
      const mark = pending;
      pending = null;
      return mark;
    },
  };
}

function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : undefined;
}

/** Figures, and letters and Roman numerals where the page asks for them (HTML 4.01, 10.3.1). */
function spelled(value: number, type: string): string {
  switch (type) {
    case 'a':
      return spellNumber(value, 'lowerLetter');
    case 'A':
      return spellNumber(value, 'upperLetter');
    case 'i':
      return spellNumber(value, 'lowerRoman');
    case 'I':
      return spellNumber(value, 'upperRoman');
    default:
      return spellNumber(value, 'decimal');
  }
}
