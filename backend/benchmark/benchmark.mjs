// Brings everything up, measures, and writes what it saw. Started by ./run, which has PostgreSQL ready.
import {fileURLToPath} from 'node:url';
import {memory, psql, settings} from './processes.mjs';
import {makeDatabase, startProgram, untilReady} from './program.mjs';
import {Provider} from './provider.mjs';
import {load, measure, MEASUREMENTS, send} from './measurements.mjs';
import {report} from './report.mjs';
import {signIn, SUGGESTIONS, towns as allTowns, WORDS, writeForLua} from './world.mjs';

const SECONDS = Number(process.env.BENCHMARK_SECONDS ?? 6);
const WARM_UP_SECONDS = Number(process.env.BENCHMARK_WARM_UP_SECONDS ?? 20);
const LAST_PAGE = 500;
const file = name => fileURLToPath(new URL(name, import.meta.url));
const say = text => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

async function fill(towns, issuer) {
    const rows = towns.map(town => `(${town.number}, '${town.code}', ${town.size}, ${town.units}, ${town.people})`).join(', ');
    await psql('stegvis_owner', 'stegvis', '-v', `towns=${rows}`, '-v', `words=${WORDS.map(word => `'${word}'`)}`, '-c', `SET benchmark.issuer = '${issuer}'`,
        '-f', file('data.sql'));
    await psql('postgres', 'stegvis', '-c', 'VACUUM ANALYZE', '-c', 'CHECKPOINT');
}

/** Follows next from page to page, as a client would, and returns the links of the first page and the last. */
async function walk(town) {
    const first = `/api/v1/municipalities/${town.code}/suggestions`;
    const seen = new Set();
    let link = first;
    for (let page = 1; ; page++) {
        const list = await send(town, 'GET', link);
        list.items.forEach(item => seen.add(item.id));
        if (seen.size !== page * list._meta.limit) {
            throw new Error(`Page ${page} shows a suggestion again`);
        }
        if (page === LAST_PAGE) {
            return {'page 1': first, 'page 500': link};
        }
        link = list._links.next.href;
    }
}

const provider = new Provider();
await provider.start();
await makeDatabase();
say('Starting the program ...');
const program = startProgram(provider);
try {
    await untilReady(program);
    const idle = memory(program.pid).now;
    const towns = allTowns(file('../src/main/resources/municipalities.csv'));
    signIn(provider, towns);
    say(`Writing ${SUGGESTIONS} suggestions ...`);
    await fill(towns, provider.issuer);
    say(`Walking to page ${LAST_PAGE} ...`);
    const links = await walk(towns[0]);
    writeForLua(`${settings.work}/world.lua`, towns, WORDS, links);
    const chosen = MEASUREMENTS.filter(({name}) => process.argv.length < 3 || process.argv.slice(2).includes(name));
    for (const measurement of chosen) {
        say(`Warming up: ${measurement.told} ...`);
        await load(measurement, WARM_UP_SECONDS);
    }
    const results = [];
    for (const measurement of chosen) {
        say(`Measuring: ${measurement.told} ...`);
        results.push(await measure(measurement, program, towns, links, SECONDS));
    }
    report(results, {idle, ...memory(program.pid)}, chosen.length === MEASUREMENTS.length ? file('RESULTS.md') : null);
} catch (failure) {
    console.error(program.said.slice(-3000));
    throw failure;
} finally {
    program.kill();
    provider.stop();
}
