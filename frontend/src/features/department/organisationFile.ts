import type { Department } from './tree';

/** As the contract names them. */
export const columns = ['code', 'name', 'kind', 'parent_code', 'closed_on'] as const;

/** Least that a spreadsheet of today writes without being asked is UTF-8; older ones write the Windows alphabet. */
export async function textOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The organisation as a file that can be read in again. */
export async function fileOf(departments: Department[]): Promise<string> {
  const { unparse } = await import('papaparse');
  const codes = new Map(departments.map(({ id, code }) => [id, code]));
  return unparse(
    {
      fields: [...columns],
      data: departments.map(({ code, name, kind, parentId, closedOn }) => [
        code,
        name,
        kind,
        codes.get(parentId ?? '') ?? '',
        closedOn ?? '',
      ]),
    },
    { delimiter: ';', escapeFormulae: true },
  );
}
