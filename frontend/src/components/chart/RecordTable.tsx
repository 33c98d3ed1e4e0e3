import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useText } from '@/i18n/language';
import styles from './RecordTable.module.css';
import { TableBox } from './TableBox';

export interface Column {
  label: string;
  /** Its values stand under each other by their last digit. */
  number?: boolean;
  /** On a phone it takes a line of its own, without its label: for what says by itself what it is. */
  bare?: boolean;
  /** Buttons: bare, and of no use on paper. */
  buttons?: boolean;
}

export interface Row {
  key: string;
  /** Under the columns. Undefined says that there is no value; a shorter row's last cell goes on to the end. */
  cells: ReactNode[];
  className?: string;
}

interface Props {
  caption: string;
  columns: Column[];
  rows: Row[];
  /** Which column names the row. */
  named?: number;
  /** Whether a row is a card on a phone; not worth it where the columns are few. */
  stacked?: boolean;
  zebra?: boolean;
  size?: 'sm' | 'md';
  className?: string;
}

/*
 * One table for all screens. On a phone a row of many columns becomes a card with the labels inside it, by style
 * alone. NB: the roles look superfluous; there are browsers in which a table that is not laid out as a table is none.
 */
export function RecordTable({
  caption,
  columns,
  rows,
  named = 0,
  stacked = true,
  zebra,
  size,
  className,
}: Props) {
  const last = columns.length - 1;
  return (
    <TableBox label={caption}>
      <Table
        role="table"
        data-size={size ?? 'sm'}
        zebra={zebra}
        className={[stacked && styles.stacked, className].filter(Boolean).join(' ') || undefined}
      >
        <caption className="visually-hidden">{caption}</caption>
        <Table.Head role="rowgroup">
          <Table.Row role="row">
            {columns.map(({ label, number, buttons }) => (
              <Table.HeaderCell
                key={label}
                role="columnheader"
                scope="col"
                data-number={number || undefined}
                className={buttons ? 'no-print' : undefined}
              >
                {label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body role="rowgroup">
          {rows.map((row) => (
            <Table.Row key={row.key} role="row" className={row.className}>
              {row.cells.map((cell, index) => {
                if (index === named) {
                  return (
                    <Table.HeaderCell key={index} role="rowheader" scope="row">
                      {cell}
                    </Table.HeaderCell>
                  );
                }
                const rest = index === row.cells.length - 1 ? last - index : 0;
                const { label, number, bare, buttons } = columns[index] ?? {};
                return (
                  <Table.Cell
                    key={index}
                    role="cell"
                    colSpan={rest ? rest + 1 : undefined}
                    data-number={(number && !rest) || undefined}
                    data-label={bare || buttons || rest ? undefined : label}
                    className={buttons ? 'no-print' : undefined}
                  >
                    <div>{cell ?? <NoValue />}</div>
                  </Table.Cell>
                );
              })}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableBox>
  );
}

function NoValue() {
  const text = useText();
  return (
    <>
      <span aria-hidden="true">{'–'}</span>
      <span className="visually-hidden">{text.chart.noValue}</span>
    </>
  );
}
