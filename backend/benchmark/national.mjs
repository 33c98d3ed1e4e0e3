// The national comparison: all municipalities in one network, with ten thousand suggestions and with twelve million. Started by ./run national.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {bound, statementsOf} from './ceiling.mjs';
import {psql, run, settings} from './processes.mjs';
import {makeDatabase, startProgram, untilReady} from './program.mjs';
import {Provider} from './provider.mjs';
import {nationalReport} from './report.mjs';

const SIZES = [10_000, Number(process.env.BENCHMARK_SUGGESTIONS ?? 12_000_000)];
const EMPLOYEES = 1_200_000;
const UNITS = 20;
const SECONDS = Number(process.env.BENCHMARK_SECONDS ?? 10);
const WARM_UP_SECONDS = Number(process.env.BENCHMARK_WARM_UP_SECONDS ?? 15);
const YEAR = new Date().getFullYear() - 1;
const NETWORK = '01930000-0005-7000-8000-000000000001';
/** Of each size its own: what was published is remembered for ever. */
const publication = size => `01930000-0006-7000-8000-${String(size).padStart(12, '0')}`;
const file = name => fileURLToPath(new URL(name, import.meta.url));
const say = text => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

/** All municipalities of the register; their sizes fall as 1, 1/2, 1/3 …. */
function towns(suggestions) {
    const codes = readFileSync(file('../src/main/resources/municipalities.csv'), 'utf8').split('\n').slice(1).filter(Boolean).map(line => line.slice(0, 4));
    const sum = codes.reduce((total, _, at) => total + 1 / (at + 1), 0);
    const share = (whole, at) => Math.ceil(whole / sum / (at + 1));
    return codes.map((code, at) => `(${at + 1}, '${code}', ${share(suggestions, at)}, ${UNITS}, ${share(EMPLOYEES, at)})`);
}

async function fill(suggestions) {
    await psql('postgres', 'stegvis', '-v', `towns=${towns(suggestions)}`, '-v', `year=${YEAR}`, '-v', `network=${NETWORK}`, '-v', `publication=${publication(suggestions)}`,
        '-v', `run=${1 + SIZES.indexOf(suggestions)}`,
        '-f', file('national.sql'));
    await psql('postgres', 'stegvis', '-c', 'VACUUM ANALYZE', '-c', 'CHECKPOINT');
}

const network = `/api/v1/networks/${NETWORK}`;
/** A town of the middle: as many are larger as are smaller. */
const MIDDLE = 145;

function requests(provider, size) {
    const coordinator = provider.token({sub: 'coordinator', name: 'Coordinator', organisation: 'benchmark', stegvis_roles: ['NETWORK_COORDINATOR']});
    const code = towns(0)[MIDDLE].match(/'(\d+)'/)[1];
    const somebody = provider.token({sub: 'somebody', name: 'Somebody', municipality: code, department: 'd1', stegvis_roles: ['EMPLOYEE']});
    const figures = `/api/v1/municipalities/${code}/figures`;
    return [
        {told: 'national comparison of a year', path: `${network}/publications/${publication(size)}`, token: coordinator, within: 1.5, plan: 'publication_member'},
        {told: 'the same, pulled as CSV', path: `${network}/network-benchmarks?period=${YEAR}`, token: coordinator, accept: 'text/csv', within: 1.5},
        {told: "members' readiness", path: `${network}/member-standings?period=${YEAR}`, token: coordinator},
        {told: 'year of a middling municipality', path: `${figures}?from=${YEAR}&to=${YEAR}`, token: somebody, plan: 'municipality_tally'},
        {told: 'its 24 months', path: `${figures}?from=${YEAR - 1}-01&to=${YEAR}-12`, token: somebody},
    ];
}

const headers = ({token, accept = 'application/json'}) => ({authorization: `Bearer ${token}`, accept});
const address = ({path}) => `http://127.0.0.1:${settings.httpPort}${path}`;

async function ask(request) {
    const answer = await fetch(address(request), {headers: headers(request)});
    if (!answer.ok) {
        throw new Error(`${request.path} was answered ${answer.status}: ${await answer.text()}`);
    }
    return answer.text();
}

/** Requests per second and the median in ms, with four connections. */
async function load(request, seconds) {
    const given = Object.entries(headers(request)).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
    const said = await run('wrk', ['-t', '1', '-c', '4', '-d', `${seconds}s`, '--timeout', '10s', '--latency', ...given, address(request)]);
    if (/Non-2xx|Socket errors/.test(said)) {
        throw new Error(`${request.told}: ${said}`);
    }
    const [, median, unit] = said.match(/50%\s+([0-9.]+)(us|ms|s)/);
    return {rate: Number(said.match(/Requests\/sec:\s+([0-9.]+)/)[1]), p50: Number(median) * {us: 0.001, ms: 1, s: 1000}[unit]};
}

/** What PostgreSQL does for the statement of the request that names this table, bound to its tenant as the program binds it. */
async function plan(request) {
    const statements = await statementsOf(() => ask(request), request.plan);
    const at = statements.findIndex(({text}) => text.includes(request.plan));
    const binding = statements.slice(0, at).findLast(({text}) => text.startsWith('SELECT set_config('));
    return psql('stegvis_app', 'stegvis', '-c', `BEGIN; ${bound(binding)}; EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF) ${bound(statements[at])}; COMMIT`);
}

const provider = new Provider();
await provider.start();
await makeDatabase();
say('Starting the program ...');
const program = startProgram(provider);
try {
    await untilReady(program);
    const results = [];
    const plans = new Map();
    for (const size of SIZES) {
        say(`Writing ${size} counted suggestions ...`);
        await fill(size);
        const asked = requests(provider, size);
        if (size === SIZES.at(-1)) {
            for (const request of asked.filter(one => one.plan)) {
                plans.set(request.told, await plan(request));
            }
        }
        for (const request of asked) {
            await load(request, WARM_UP_SECONDS);
        }
        for (const request of asked) {
            say(`Measuring: ${request.told} ...`);
            results.push({...request, ...await load(request, SECONDS)});
        }
    }
    nationalReport(results, SIZES, plans, await psql('postgres', 'stegvis', '-f', file('rows.sql')), file('NATIONAL.md'));
} catch (failure) {
    console.error(program.said.slice(-3000));
    throw failure;
} finally {
    program.kill();
    provider.stop();
}
