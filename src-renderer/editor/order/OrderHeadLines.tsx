import type { OrderHeadRow } from '../../../src-shared/documents/orderLayout.ts';
import { useEditor, useHead } from '../editorContext.ts';
import { asOrderHead } from '../heads.ts';
import { SheetField } from '../SheetField.tsx';
import { numberHint } from '../../ui/numberOrigin.ts';
import { dateProblem, orderText, overtypeOrder, readOrderText, type OrderField } from './orderText.ts';

/** The head of an order in the order and alignment of the letterhead. */
export function OrderHeadLines() {
  const { scope } = useEditor();
  return (
    <div className="pe-head" data-place="head">
      {scope.letterhead.order.head.map((row, index) => {
        const key = `${row.field} ${index}`;
        return <HeadRow key={key} row={row} />;
      })}
    </div>
  );
}

function HeadRow({ row }: { readonly row: OrderHeadRow }) {
  const { scope } = useEditor();
  const style = { marginTop: `calc(${row.spaceBefore}pt * var(--z))` };
  if (row.field === 'dateAndNumber' || row.field === 'dateSettlementNumber') {
    return (
      <div className="pe-head-sides" style={style}>
        <Value row={row} field="date" align="left" />
        {row.field === 'dateSettlementNumber' && <Value row={row} field="settlement" align="center" />}
        <Value row={row} field="number" align="right" />
      </div>
    );
  }
  const width = row.field === 'title' && scope.letterhead.order.titleWidthMm > 0 ? scope.letterhead.order.titleWidthMm : null;
  // A narrow title stands at the left margin (norms.md, section 3, 6), unless the letterhead centres it.
  const narrow = width === null || row.align !== 'left' ? {} : { width: `calc(${width}mm * var(--z))` };
  return (
    <div className="pe-head-line" data-align={row.align} style={{ ...style, ...narrow }}>
      <Value row={row} field={row.field} align={row.align} />
    </div>
  );
}

function Value({ row, field, align }: { readonly row: OrderHeadRow; readonly field: OrderField; readonly align: OrderHeadRow['align'] }) {
  const session = useEditor();
  const { sheet, scope } = session;
  const head = asOrderHead(useHead());
  const own = field !== 'settlement' && field !== 'title' && head.wording[field] !== undefined;
  return (
    <SheetField
      name={field}
      label={NAMES[field]}
      text={orderText(field, head, scope)}
      placeholder={field === 'number' ? numberHint(session.document, head.number) : HINTS[field]}
      align={align}
      bold={row.bold}
      multiline={field === 'organisation' || field === 'title'}
      enterGoesOn={field === 'title'}
      readOnly={field === 'number' && scope.number !== null}
      overtyped={own}
      problem={field === 'date' ? dateProblem(head, scope) : null}
      maxLength={field === 'number' ? 60 : field === 'settlement' ? 500 : 5000}
      onText={(text) => sheet.changeHead(readOrderText(field, text, asOrderHead(sheet.head), scope), field)}
      {...(own ? { onReset: () => sheet.changeHead(overtypeOrder(field, null, asOrderHead(sheet.head), scope), field, false) } : {})}
    />
  );
}

const NAMES: Readonly<Record<OrderField, string>> = {
  organisation: 'Организация',
  kindWord: 'Вид документа',
  date: 'Дата',
  number: 'Номер',
  settlement: 'Населённый пункт',
  title: 'О чём приказ',
};

const HINTS: Readonly<Record<OrderField, string>> = {
  organisation: 'Организация',
  kindWord: 'ПРИКАЗ',
  date: 'дата',
  number: '',
  settlement: 'населённый пункт',
  title: 'О чём приказ: «Об утверждении плана…»',
};
