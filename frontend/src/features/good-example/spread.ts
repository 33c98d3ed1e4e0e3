import type { Adoption, GoodExample } from './queries';

export interface Branch {
  code: string;
  name: string;
  /** Whether it is where the example was made. */
  origin: boolean;
  units: { id: string; name: string; adapted: boolean }[];
}

/** Who does the same, by municipality: the example's own first, then those where most do. */
export function branches(example: GoodExample, adoptions: Adoption[]): Branch[] {
  const found = new Map<string, Branch>();
  for (const { id, municipality, departmentName, adaptation } of adoptions) {
    const branch = found.get(municipality.code) ?? {
      code: municipality.code,
      name: municipality.name,
      origin: municipality.code === example.municipality.code,
      units: [],
    };
    branch.units.push({ id, name: departmentName ?? municipality.name, adapted: Boolean(adaptation) });
    found.set(municipality.code, branch);
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.origin) - Number(a.origin) || b.units.length - a.units.length || a.name.localeCompare(b.name),
  );
}
