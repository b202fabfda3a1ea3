import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';

export interface ChartCardProps {
  readonly title: string;
  readonly head: readonly string[];
  /** The same figures as the chart's, in words and numbers; the first column names the row. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly legend?: ReactNode;
  readonly children: ReactNode;
}

/** A chart, and its figures as a table for whoever wants numbers or hears the page read aloud. */
export function ChartCard({ title, head, rows, legend, children }: ChartCardProps) {
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="card progress-card" aria-label={title}>
      <div className="progress-head">
        <h2>{title}</h2>
        <span className="toolbar-gap" />
        <Button variant="subtle" aria-pressed={asTable} onClick={() => setAsTable((shown) => !shown)}>
          Таблица
        </Button>
      </div>
      {asTable ? <ChartTable title={title} head={head} rows={rows} /> : children}
      {!asTable && legend}
    </section>
  );
}

/** The figures of a chart as rows. */
export function ChartTable({ title, head, rows }: Pick<ChartCardProps, 'title' | 'head' | 'rows'>) {
  return (
    <table className="table progress-table" aria-label={title}>
      <thead>
        <tr>
          {head.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((value, column) =>
              column === 0 ? (
                <th key={head[column]} scope="row">
                  {value}
                </th>
              ) : (
                <td key={head[column]}>{value}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
