// What exists in the benchmark: thirty municipalities of uneven size, whose rows have ids that all parts can compute.
import {readFileSync, writeFileSync} from 'node:fs';

export const SUGGESTIONS = 100_000;
const TOWNS = 30;
const PEOPLE_WITH_TOKENS = 20;

/** Words that are searched for: each stands in about every fortieth suggestion. */
export const WORDS = ['hiss', 'nattpersonal', 'läkemedel', 'cykel', 'scheman', 'larm', 'matlåda', 'parkering', 'möte', 'blankett', 'nycklar', 'skrivare',
    'tvätt', 'städning', 'besökare', 'handledning', 'snö', 'belysning', 'vikarie', 'journal', 'telefon', 'lekplats', 'skolskjuts', 'bokning', 'avfall',
    'inköp', 'rullstol', 'faktura', 'överlämning', 'introduktion', 'utflykt', 'ventilation', 'frukost', 'arkiv', 'källsortering', 'värme', 'anhörig',
    'skyltar', 'kontrakt', 'utbildning'];

export const KINDS = {department: '0001', person: '0002', suggestion: '0003'};

const hex = (number, digits) => number.toString(16).padStart(digits, '0');

/** Id of the row with that number in the town: a UUID version 7 that grows with the number, as the program's own do with time. */
export const id = (town, kind, number) => `0193${hex(town.number, 4)}-${KINDS[kind]}-7000-8000-${hex(number, 12)}`;

/** The same in SQL, as text, for a number that pgbench drew. */
export const idInSql = (town, kind, number) => `('0193${hex(town.number, 4)}-${KINDS[kind]}-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))`;

/** Sizes fall as 1, 1/2, 1/3 …: one city, many small places. */
export function towns(registerFile) {
    const codes = readFileSync(registerFile, 'utf8').split('\n').slice(1, TOWNS + 1).map(line => line.slice(0, 4));
    const sum = codes.reduce((total, _, at) => total + 1 / (at + 1), 0);
    const all = codes.map((code, at) => {
        const size = Math.floor(SUGGESTIONS / sum / (at + 1));
        return {number: at + 1, code, size, units: Math.max(8, Math.floor(size / 60)), people: 40 + Math.floor(size / 4)};
    });
    all[0].size += SUGGESTIONS - all.reduce((total, town) => total + town.size, 0);
    return all;
}

export const ADMINISTRATIONS = 5;

/** Which unit a person works in; data.sql says the same. */
export const unitOf = (town, person) => ADMINISTRATIONS + 1 + person % town.units;

/** People who ask: the first of each town. Suggestions that are there already have other authors. */
export function signIn(provider, all) {
    for (const town of all) {
        town.tokens = Array.from({length: PEOPLE_WITH_TOKENS}, (_, at) => provider.token({
            sub: `person-${at + 1}`,
            name: `Person ${at + 1}`,
            municipality: town.code,
            department: `d${unitOf(town, at + 1)}`,
            stegvis_roles: ['EMPLOYEE'],
        }));
    }
}

/** The world in Lua, for the load tool. */
export function writeForLua(file, all, words, links) {
    const list = values => `{${values.map(value => JSON.stringify(value)).join(',')}}`;
    const towns = all.map(town => `{number=${town.number},code="${town.code}",size=${town.size},units=${town.units},tokens=${list(town.tokens)}}`);
    const named = Object.entries(links).map(([name, link]) => `["${name}"]=${JSON.stringify(link)}`);
    writeFileSync(file, `return {towns={${towns.join(',')}},words=${list(words)},links={${named.join(',')}}}\n`);
}
