import { Table } from '@digdir/designsystemet-react';
import { useText } from '@/i18n/language';
import type { Sheet } from './sheet';
import { TableBox } from './TableBox';

interface Props {
  sheet: Sheet;
  caption: string;
}

export function SheetTable({ sheet: { columns, rows }, caption }: Props) {
  const text = useText();
  return (
    <TableBox label={caption}>
      <Table data-size="sm" zebra>
        <caption className="visually-hidden">{caption}</caption>
        <Table.Head>
          <Table.Row>
            {columns.map(({ label }, column) => (
              <Table.HeaderCell key={label} scope="col" data-number={column > 0 || undefined}>
                {label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(([name, ...cells], row) => (
            <Table.Row key={row}>
              <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
              {cells.map((cell, column) => (
                <Table.Cell key={column} data-number>
                  {typeof cell === 'number'
                    ? (columns[column + 1]?.format?.(cell) ?? cell)
                    : (cell ?? <NoValue words={text.chart.noValue} />)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableBox>
  );
}

function NoValue({ words }: { words: string }) {
  return (
    <>
      <span aria-hidden="true">{'–'}</span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}
