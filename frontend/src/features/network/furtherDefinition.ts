import type { components } from '@/client/schema';
import { languages, type Language } from '@/i18n/language';

type Definition = components['schemas']['Definition'];
type Request = components['schemas']['CreateDefinitionRequest'];
type Clause = components['schemas']['Clause'];

/** As the form holds it: numbers as they are typed. */
export interface Values {
  periodKinds: string[];
  basis: Request['basis'];
  referenceMonth: string;
  referenceDay: string;
  companiesIncluded: string;
  minimumEmployees: string;
  minimumAuthors: string;
  sizeClassLimits: string;
  clauses: ({ topic: Clause['topic'] } & Record<Language, string>)[];
}

export const valuesOf = (former: Definition, texts: readonly Clause[][]): Values => ({
  periodKinds: former.periodKinds,
  basis: former.basis,
  referenceMonth: String(former.referenceMonth),
  referenceDay: String(former.referenceDay),
  companiesIncluded: former.companiesIncluded ? 'yes' : 'no',
  minimumEmployees: String(former.minimumEmployees),
  minimumAuthors: String(former.minimumAuthors),
  sizeClassLimits: former.sizeClassLimits.join(', '),
  clauses: former.clauses.map(({ topic }) => {
    const [sv = '', nb = '', en = ''] = languages.map(
      (_, language) => texts[language]?.find((clause) => clause.topic === topic)?.text ?? '',
    );
    return { topic, sv, nb, en };
  }),
});

/** "1 500, 5 000" → [1500, 5000]: commas between the limits, spaces within them. NaN for what is no number. */
export const limitsOf = (written: string): number[] =>
  written
    .split(/[,;]/)
    .map((limit) => limit.replace(/\s/g, ''))
    .filter(Boolean)
    .map((limit) => (/^\d+$/.test(limit) ? Number(limit) : Number.NaN));

export const requestOf = (values: Values): Request => ({
  periodKinds: values.periodKinds as Request['periodKinds'],
  basis: values.basis,
  referenceMonth: Number(values.referenceMonth),
  referenceDay: Number(values.referenceDay),
  companiesIncluded: values.companiesIncluded === 'yes',
  minimumEmployees: Number(values.minimumEmployees),
  minimumAuthors: Number(values.minimumAuthors),
  sizeClassLimits: limitsOf(values.sizeClassLimits),
  clauses: values.clauses.map(({ topic, sv, nb, en }) => ({
    topic,
    sv: sv.trim(),
    nb: nb.trim(),
    en: en.trim(),
  })),
});
