import { saveAs } from '@/transport/api';

/** What a chart draws, as rows and columns: for a screen reader, for copying and for a spreadsheet. */
export interface Sheet {
  columns: {
    label: string;
    format?: (value: number) => string;
    /** Words, not numbers: they begin under each other. */
    words?: true;
  }[];
  /** The first cell names its row. What is not known is absent, never 0. */
  rows: (string | number | undefined)[][];
}

/** RFC 4180, safe against formulas; numbers with a decimal point, as all programs read them. */
export async function csvOf({ columns, rows }: Sheet): Promise<string> {
  // NB: fetched when somebody wants a file; few do.
  const { unparse } = await import('papaparse');
  return unparse(
    { fields: columns.map(({ label }) => label), data: rows.map((row) => row.map((cell) => cell ?? '')) },
    { escapeFormulae: true },
  );
}

export async function saveSheet(sheet: Sheet, name: string): Promise<void> {
  // The mark in front tells spreadsheets that "ö" is an ö.
  saveAs(new Blob(['\uFEFF', await csvOf(sheet)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}
