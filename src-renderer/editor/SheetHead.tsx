import { Attendees } from './Attendees.tsx';
import { useEditor } from './editorContext.ts';
import { above, HeadLine, HeadValue } from './HeadLine.tsx';

/** The head of the paper in the order and alignment of the letterhead. */
export function SheetHead() {
  const { scope } = useEditor();
  return (
    <div className="pe-head" data-place="head">
      {scope.letterhead.protocol.head.map((row, index) => {
        const key = `${row.field} ${index}`;
        if (row.field === 'attendees') return <Attendees key={key} row={row} />;
        if (row.field !== 'dateAndNumber') return <HeadLine key={key} row={row} field={row.field} />;
        return (
          <div key={key} className="pe-head-sides" style={above(row)}>
            <HeadValue row={row} field="date" align="left" />
            <HeadValue row={row} field="number" align="right" />
          </div>
        );
      })}
    </div>
  );
}
