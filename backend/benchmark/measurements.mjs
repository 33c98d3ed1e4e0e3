// What is measured, and what is aimed at.
import {ceiling, statementsOf} from './ceiling.mjs';
import {cpu, cpuOfFamily, pause, postmaster, run, settings} from './processes.mjs';
import {id, idInSql, unitOf, WORDS} from './world.mjs';

const READING = {share: 0.4};
const SAMPLE_KEY = 'the-key-of-the-sample';

/** `sample` is one request, sent to learn its statements; `draws` and `varying` are what pgbench varies in them for another town. */
export const MEASUREMENTS = [
    {name: 'unit', told: 'list of a unit', aim: READING, mark: 'LIMIT',
        sample: town => ['GET', `/suggestions?departmentId=${id(town, 'department', 6)}`],
        draws: town => [`\\set unit random(6, ${5 + town.units})`],
        varying: (sampled, town) => [[id(sampled, 'department', 6), idInSql(town, 'department', ':unit')]]},
    {name: 'page 1', told: 'list of a municipality, page 1', aim: READING, mark: 'LIMIT', link: 'page 1'},
    {name: 'page 500', told: 'the same, page 500 by next', aim: {...READING, asFastAs: 'page 1', within: 1.3}, mark: 'LIMIT', link: 'page 500'},
    {name: 'one', told: 'one suggestion', aim: READING, mark: 'followed_by_me',
        sample: town => ['GET', `/suggestions/${id(town, 'suggestion', 7)}`],
        draws: town => [`\\set one random(1, ${town.size})`],
        varying: (sampled, town) => [[id(sampled, 'suggestion', 7), idInSql(town, 'suggestion', ':one')]]},
    {name: 'search', told: 'search', aim: {rate: 1000}, mark: 'plainto_tsquery', plannedForValues: true,
        sample: () => ['GET', `/suggestions?q=${encodeURIComponent(WORDS[0])}`],
        draws: () => [`\\set word random(1, ${WORDS.length})`],
        varying: () => [[WORDS[0], `(ARRAY[${WORDS.map(word => `'${word}'`)}])[(:word)::int]`]]},
    {name: 'submit', told: 'submit', aim: {rate: 1500}, mark: 'INSERT INTO suggestion', sample: () => submission(), draws: somebody, varying: author},
    {name: 'submit with key', told: 'submit with Idempotency-Key', aim: {rate: 1500}, mark: 'INSERT INTO suggestion',
        sample: () => submission({'Idempotency-Key': SAMPLE_KEY}),
        draws: town => [...somebody(town), '\\set key random(0, 1152921504606846975)'],
        varying: (sampled, town) => [...author(sampled, town), [SAMPLE_KEY, "('load-' || (:key)::bigint)"]]},
    {name: 'support', told: 'support', aim: {}, mark: 'INSERT INTO support',
        sample: town => ['PUT', `/suggestions/${id(town, 'suggestion', 20)}/supports/me`],
        draws: town => [...somebody(town), `\\set one random(1, ${Math.floor(town.size / 20)})`],
        varying: (sampled, town) => [...author(sampled, town), [id(sampled, 'suggestion', 20), idInSql(town, 'suggestion', '20 * :one')]]},
];

function submission(headers) {
    return ['POST', '/suggestions', {problem: `Det tar för lång tid med ${WORDS[0]} på eftermiddagen och ingen vet vem som ska göra det.`,
        idea: 'Vi turas om efter en lista som hänger synligt, och prövar i tre veckor.'}, headers];
}

function somebody(town) {
    return [`\\set person random(1, ${town.tokens.length})`];
}

/** The first person asks in the sample. */
function author(sampled, town) {
    return [[id(sampled, 'person', 1), idInSql(town, 'person', ':person')],
        [id(sampled, 'department', unitOf(sampled, 1)), idInSql(town, 'department', `6 + :person % ${town.units}`)]];
}

const api = (town, path) => `http://127.0.0.1:${settings.httpPort}/api/v1/municipalities/${town.code}${path}`;

export async function send(town, method, path, body, headers = {}) {
    const address = path.startsWith('/api') ? `http://127.0.0.1:${settings.httpPort}${path}` : api(town, path);
    const answer = await fetch(address, {method, body: body && JSON.stringify(body),
        headers: {authorization: `Bearer ${town.tokens[0]}`, ...(body ? {'content-type': 'application/json'} : {}), ...headers}});
    if (!answer.ok) {
        throw new Error(`${method} ${address} was answered ${answer.status}: ${await answer.text()}`);
    }
    return answer.json();
}

/** The load tool's view: requests, seconds, percentiles in ms. */
export async function load(measurement, seconds) {
    const said = await run('wrk', ['-t', '1', '-c', '16', '-d', `${seconds}s`, '--timeout', '10s', '-s', new URL('requests.lua', import.meta.url).pathname,
        `http://127.0.0.1:${settings.httpPort}`], {env: {...process.env, BENCHMARK_KIND: measurement.name, BENCHMARK_WORLD: `${settings.work}/world.lua`}});
    return JSON.parse(said.match(/RESULT (.*)/)[1]);
}

async function scripts(measurement, towns, links) {
    const sampled = towns[0];
    const request = measurement.link ? ['GET', links[measurement.link]] : measurement.sample(sampled);
    const statements = await statementsOf(() => send(sampled, ...request), measurement.mark);
    return measurement.link
        ? [{statements, draws: [], varying: [], weight: 1}]
        : towns.map(town => ({statements, draws: measurement.draws(town), weight: town.size,
            varying: [[sampled.code, `'${town.code}'`], ...measurement.varying(sampled, town)]}));
}

/** Measures the program, then at once what PostgreSQL reaches alone. */
export async function measure(measurement, program, towns, links, seconds) {
    // The connections of the measurement before must have ended, or their time would be counted twice.
    await pause(500);
    const before = {program: cpu(program.pid), postgres: cpuOfFamily(postmaster())};
    const result = await load(measurement, seconds);
    const used = {program: cpu(program.pid) - before.program, postgres: cpuOfFamily(postmaster()) - before.postgres};
    if (result.refused + result.broken > 0) {
        throw new Error(`${measurement.told}: ${result.refused} requests were refused, ${result.broken} got no answer`);
    }
    const most = await ceiling(await scripts(measurement, towns, links), seconds, measurement.plannedForValues);
    const rate = result.requests / result.seconds;
    return {...measurement, rate, p50: result.p50, p99: result.p99, ceiling: most, share: rate / most,
        programMs: 1000 * used.program / result.requests, postgresMs: 1000 * used.postgres / result.requests};
}
