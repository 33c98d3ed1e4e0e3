// Many open boards on one program: what they cost, and how soon each hears of a change. Started by ./run boards.
import {randomUUID} from 'node:crypto';
import {Agent, get} from 'node:http';
import {memory, pause, settings} from './processes.mjs';
import {makeDatabase, startProgram, untilReady} from './program.mjs';
import {Provider} from './provider.mjs';

const BOARDS = Number(process.env.BENCHMARK_BOARDS ?? 500);
const OF_EACH_PERSON = 5;
const CHANGES = 20;
const WARM_UP = 2000;
const MOST_MEGABYTES = 100;
const MOST_MILLISECONDS = 2000;
const CODE = '1060';
const api = `http://127.0.0.1:${settings.httpPort}/api/v1`;
const agent = new Agent({keepAlive: false});

async function send(token, method, path, body, headers = {}) {
    const answer = await fetch(api + path, {
        method,
        headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json', ...(method === 'POST' ? {'idempotency-key': randomUUID()} : {}), ...headers},
        body: body && JSON.stringify(body),
    });
    if (!answer.ok) {
        throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    }
    return answer.json();
}

/** Begins to read a board's changes; resolves once the stream has begun. */
function open(token, department, heard) {
    return new Promise((begun, failed) => {
        get(`${api}/municipalities/${CODE}/departments/${department}/board-changes`, {agent, headers: {authorization: `Bearer ${token}`}}, answer => {
            answer.setEncoding('utf8');
            answer.on('data', text => {
                if (answer.statusCode !== 200) {
                    failed(new Error(text));
                }
                begun(answer);
                [...text.matchAll(/"suggestionId": "([^"]+)"/g)].forEach(([, id]) => heard(id));
            });
        }).on('error', failed);
    });
}

const provider = new Provider();
await provider.start();
await makeDatabase();
const program = startProgram(provider);
try {
    await untilReady(program);
    const person = (sub, ...roles) => provider.token({sub, name: sub, municipality: CODE, department: 'enhet', stegvis_roles: roles});
    await send(provider.token({sub: 'nina', name: 'nina', stegvis_roles: ['NETWORK_COORDINATOR']}), 'POST', `/municipalities/${CODE}/activations`);
    const administrator = person('ada', 'ADMINISTRATOR');
    const top = await send(administrator, 'POST', `/municipalities/${CODE}/departments`, {code: 'topp', name: 'Förvaltning', kind: 'ADMINISTRATION'});
    const unit = await send(administrator, 'POST', `/municipalities/${CODE}/departments`, {code: 'enhet', name: 'Enhet', kind: 'UNIT', parentId: top.id});
    const manager = person('mats', 'MANAGER');
    const suggestions = [];
    for (let at = 0; at < CHANGES; at++) {
        suggestions.push(await send(manager, 'POST', `/municipalities/${CODE}/suggestions`, {title: `Förslag ${at}`, idea: 'En idé.', departmentId: unit.id}));
    }
    const readers = Array.from({length: Math.ceil(BOARDS / OF_EACH_PERSON)}, (_, at) => person(`person-${at}`, 'EMPLOYEE'));
    // What the program takes for itself once it works is not the boards' cost.
    for (let at = 0; at < WARM_UP; at++) {
        await send(readers[at % readers.length], 'GET', `/municipalities/${CODE}/departments/${unit.id}/board`);
    }

    const before = memory(program.pid).now;
    const counts = new Map();
    const last = new Map();
    const heard = id => {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        last.set(id, performance.now());
    };
    const streams = [];
    for (let at = 0; at < BOARDS; at++) {
        streams.push(await open(readers[Math.floor(at / OF_EACH_PERSON)], unit.id, heard));
    }
    const cost = memory(program.pid).now - before;

    const slowest = [];
    for (const {id, version} of suggestions) {
        const begun = performance.now();
        await send(manager, 'POST', `/municipalities/${CODE}/suggestions/${id}/acknowledgements`, {}, {'if-match': `"${version}"`});
        while ((counts.get(id) ?? 0) < BOARDS && performance.now() - begun < 5 * MOST_MILLISECONDS) {
            await pause(5);
        }
        slowest.push(counts.get(id) >= BOARDS ? last.get(id) - begun : Infinity);
    }
    slowest.sort((one, other) => one - other);
    console.log(`${BOARDS} open boards: ${cost} MB more resident memory (${before} MB before; aim: less than ${MOST_MEGABYTES}).`);
    console.log(`From sending a change until the last board heard of it, ${CHANGES} changes: median ${Math.round(slowest[CHANGES / 2])} ms, slowest `
        + `${Math.round(slowest.at(-1))} ms (aim: at most ${MOST_MILLISECONDS}).`);
    process.exitCode = cost < MOST_MEGABYTES && slowest.at(-1) <= MOST_MILLISECONDS ? 0 : 1;
    streams.forEach(stream => stream.destroy());
} catch (failure) {
    console.error(program.said.slice(-3000));
    throw failure;
} finally {
    program.kill();
    provider.stop();
}
