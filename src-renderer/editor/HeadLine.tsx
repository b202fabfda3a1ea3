import { useLayoutEffect, useRef, useState } from 'react';
import type { DirectoryHit } from '../../src-shared/api/directoryApi.ts';
import type { HeadField, HeadRow } from '../../src-shared/documents/letterhead.ts';
import { composeMention } from '../../src-shared/documents/mention.ts';
import { LABEL_KEYS } from '../../src-shared/documents/wording.ts';
import { useEditor, useProtocolHead } from './editorContext.ts';
import { asProtocolHead } from './heads.ts';
import { headProblem, headText, labelText, overtype, overtypedKey, readHeadText, type TextField } from './headText.ts';
import { PrintedLabel } from './PrintedLabel.tsx';
import { numberHint } from '../ui/numberOrigin.ts';
import { SheetField } from './SheetField.tsx';

const NAMES: Readonly<Record<HeadField, string>> = {
  organisation: 'Организация',
  title: 'Заголовок протокола',
  date: 'Дата',
  number: 'Номер',
  dateAndNumber: 'Дата и номер',
  settlement: 'Населённый пункт',
  time: 'Время',
  place: 'Место проведения',
  chair: 'Председатель',
  secretary: 'Секретарь',
  attendees: 'Присутствовали',
};

const HINTS: Readonly<Partial<Record<TextField, string>>> = {
  organisation: 'Организация',
  title: 'Протокол чего: «совещания руководителей…»',
  date: 'дата',
  settlement: 'населённый пункт',
  time: 'время',
  place: 'место',
  chair: 'Фамилия И.О., должность',
  secretary: 'Фамилия И.О., должность',
};

const MANY_LINES: ReadonlySet<TextField> = new Set(['organisation', 'title', 'place']);

/** One line of the letterhead's head: its fixed words and its value, both on the paper. */
export function HeadLine({ row, field }: { readonly row: HeadRow; readonly field: TextField }) {
  const label = useRef<HTMLSpanElement>(null);
  const words = useLabelText(row.field);
  const indent = useWidth(label);
  const isCentred = row.align === 'center' || row.align === 'right';
  return (
    <div className={`pe-head-line${isCentred && words !== '' ? ' pe-head-centred' : ''}`} data-align={row.align} style={above(row)}>
      <HeadLabel row={row} ref={label} />
      {field === 'title' && <TitleHint />}
      <HeadValue row={row} field={field} {...(words !== '' && !isCentred ? { indent } : {})} />
    </div>
  );
}

/** Space above a line as the letterhead has it, in the sheet's own scale. */
export function above(row: HeadRow): { readonly marginTop: string } {
  return { marginTop: `calc(${row.spaceBefore}pt * var(--z))` };
}

export function HeadLabel({ row, ref }: { readonly row: HeadRow; readonly ref?: React.Ref<HTMLSpanElement> }) {
  const { sheet, scope } = useEditor();
  const head = useProtocolHead();
  const key = LABEL_KEYS[row.field];
  const text = labelText(row.field, head, scope);
  if (!key || (text === '' && head.wording[key] === undefined)) return null;
  return (
    <PrintedLabel
      {...(ref ? { ref } : {})}
      text={text}
      name={key}
      bold={row.labelBold}
      overtyped={head.wording[key] !== undefined}
      onChange={(typed) => sheet.changeHead(overtype(key, typed, asProtocolHead(sheet.head), scope), key, false)}
    />
  );
}

export function HeadValue({ row, field, indent, align }: { row: HeadRow; field: TextField; indent?: number; align?: HeadRow['align'] }) {
  const session = useEditor();
  const { sheet, scope } = session;
  const head = useProtocolHead();
  const text = headText(field, head, scope);
  const key = overtypedKey(field, head);
  const own = key !== null && key === field;
  const person = field === 'chair' || field === 'secretary';
  const pick = (hit: DirectoryHit): void => {
    const style = scope.letterhead.protocol.personStyle;
    const mention = { personId: hit.id, name: hit.title, ...(hit.post ? { post: hit.post } : {}) };
    sheet.changeHead({ [field]: mention }, field, false);
    session.say(composeMention(mention, style));
  };
  return (
    <SheetField
      name={field}
      label={NAMES[field]}
      text={text}
      placeholder={field === 'number' ? numberHint(session.document, head.number) : (HINTS[field] ?? '')}
      align={align ?? row.align}
      bold={row.bold}
      multiline={MANY_LINES.has(field)}
      readOnly={field === 'number' && scope.number !== null}
      overtyped={own}
      problem={headProblem(field, head, scope)}
      maxLength={field === 'settlement' ? 500 : field === 'number' ? 60 : 2000}
      onText={(typed) => sheet.changeHead(readHeadText(field, typed, asProtocolHead(sheet.head), scope), field)}
      {...(indent === undefined ? {} : { indent })}
      {...(own && key ? { onReset: () => sheet.changeHead(overtype(key, null, asProtocolHead(sheet.head), scope), field, false) } : {})}
      {...(person ? { complete: { kinds: ['person' as const], pick } } : {})}
    />
  );
}

/** What the last line of the title is for while nothing stands there. */
function TitleHint() {
  const { meeting, wording } = useProtocolHead();
  if (meeting !== '' || wording.title !== undefined) return null;
  return (
    <span className="pe-title-hint" aria-hidden="true">
      чего протокол: «совещания руководителей…»
    </span>
  );
}

function useLabelText(field: HeadField): string {
  const { scope } = useEditor();
  return labelText(field, useProtocolHead(), scope);
}

/** How wide the printed label is, so that the value's first line begins after it as in print. */
export function useWidth(host: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setWidth(host.current ? host.current.getBoundingClientRect().width + 5 : 0);
    measure();
    const watcher = new ResizeObserver(measure);
    if (host.current) watcher.observe(host.current);
    return () => watcher.disconnect();
  }, [host]);
  return width;
}
