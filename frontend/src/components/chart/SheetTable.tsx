import { RecordTable } from './RecordTable';
import type { Sheet } from './sheet';

interface Props {
  sheet: Sheet;
  caption: string;
}

/** As many columns as stand beside each other on a phone. */
const few = 4;

export function SheetTable({ sheet: { columns, rows }, caption }: Props) {
  return (
    <RecordTable
      caption={caption}
      columns={columns.map(({ label, words }, column) => ({ label, number: column > 0 && !words }))}
      rows={rows.map((cells, row) => ({
        key: String(row),
        cells: cells.map((cell, column) =>
          typeof cell === 'number' ? (columns[column]?.format?.(cell) ?? cell) : cell,
        ),
      }))}
      stacked={columns.length > few}
      zebra
    />
  );
}
