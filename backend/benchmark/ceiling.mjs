// What PostgreSQL itself reaches with exactly the statements that the program sends: they are read from the server's log while the
// program answers one request, and given to pgbench in the same round trips, with values drawn the way requests.lua draws them.
import {readFileSync, writeFileSync} from 'node:fs';
import {as, pause, psql, run, settings} from './processes.mjs';

const LOG = () => `${settings.work}/data/log/statements.json`;
/** The driver begins a transaction without the extended protocol: that line says "statement". */
const SENT = /^(execute [^:]*|statement): /;
const BIND = /^SELECT set_config\(/;
const GIVEN_ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const PREPARED_ID = '0193';
/** A value of up to this many characters may stand in another by chance, so it is replaced only where it is the whole. */
const SHORT = 12;

async function log(statements) {
    await psql('postgres', 'postgres', '-c', `ALTER SYSTEM SET log_statement = '${statements}'`, '-c', 'SELECT pg_reload_conf()');
    await pause(500);
}

/** Statements, in order and with their values, that the request makes the program send; `mark` is in one of them. */
export async function statementsOf(request, mark) {
    await log('all');
    const before = readFileSync(LOG()).length;
    await request();
    await pause(300);
    await log('none');
    const sent = readFileSync(LOG()).subarray(before).toString().split('\n').filter(Boolean).map(line => JSON.parse(line))
        .filter(entry => entry.user === 'stegvis_app' && SENT.test(entry.message));
    const pid = sent.find(entry => entry.message.includes(mark)).pid;
    const own = sent.filter(entry => entry.pid === pid).map(entry => ({text: entry.message.replace(SENT, ''), values: valuesOf(entry.detail ?? '')}));
    const marked = own.findIndex(statement => statement.text.includes(mark));
    const end = own.findIndex((statement, at) => at > marked && statement.text === 'COMMIT');
    return end < 0 ? own : own.slice(0, end + 1);
}

function valuesOf(detail) {
    return [...detail.matchAll(/\$\d+ = (NULL|'(?:[^']|'')*')/g)].map(([, value]) => value);
}

/** A statement with its values in it; what shall differ from run to run is replaced by SQL that computes it. */
function withValues({text, values}, varying) {
    return text.replace(/\$(\d+)/g, (_, number) => {
        const value = values[number - 1];
        const found = [...varying.entries()].filter(([given]) => value.includes(given));
        if (found.length === 0) {
            return value;
        }
        const whole = found.find(([given]) => value === `'${given}'`);
        if (whole) {
            return /^[0-9a-f-]{36}$/.test(whole[0]) ? `${whole[1]}::uuid` : whole[1];
        }
        const inside = found.filter(([given]) => given.length > SHORT);
        if (inside.length === 0) {
            return value;
        }
        const inner = inside.reduce((built, [given, sql]) => built.replaceAll(given, `' || ${sql} || '`), value);
        return value.startsWith("'{") ? `(${inner})::uuid[]` : `(${inner})`;
    });
}

/** A statement with the values that the program sent. */
export const bound = statement => withValues(statement, new Map());

/** Ids that the program made for this request: in the ceiling each run makes its own, growing with time as the program's do. */
function freshIds(statements, varying) {
    const made = new Set(statements.flatMap(({values}) => values.join(' ').match(GIVEN_ID) ?? []).filter(one => !one.startsWith(PREPARED_ID)));
    const lines = [];
    [...made].forEach((one, at) => {
        lines.push(`\\set fresh${at} random(0, 1152921504606846975)`);
        const digits = `lpad(to_hex((extract(epoch from now()) * 1000)::bigint), 12, '0') || '70008' || lpad(to_hex((:fresh${at})::bigint), 15, '0')`;
        varying.set(one, `((${digits})::uuid::text)`);
    });
    return lines;
}

/** The statements as pgbench reads them. One message carries what the driver sent as one: a binding and all up to the next. */
function script(statements, draws, varying) {
    const lines = [...draws, ...freshIds(statements, varying)];
    let open = false;
    let previous = '';
    for (const statement of statements) {
        const begins = statement.text === 'BEGIN' || statement.text === 'COMMIT' || (BIND.test(statement.text) && previous !== 'BEGIN');
        if (begins) {
            lines.push(...(open ? ['\\endpipeline'] : []), '\\startpipeline');
            open = true;
        }
        lines.push(`${withValues(statement, varying)};`);
        previous = statement.text;
    }
    return [...lines, '\\endpipeline', ''].join('\n');
}

/** Runs the statements with 16 clients; scripts of several towns are drawn by their size. */
export async function ceiling(scripts, seconds, plannedForValues) {
    const files = scripts.map(({statements, draws, varying, weight}, at) => {
        const file = `${settings.work}/ceiling-${at}.sql`;
        writeFileSync(file, script(statements, draws, new Map(varying)));
        return ['-f', `${file}@${weight}`];
    });
    const said = await run(`${settings.postgresBin}/pgbench`, ['-n', '-M', plannedForValues ? 'extended' : 'prepared', '-c', '16', '-j', '1', '-T', String(seconds),
        '-h', '127.0.0.1', '-p', String(settings.postgresPort), '-U', 'stegvis_app', ...files.flat(), 'stegvis'], as('stegvis_app'));
    return Number(said.match(/tps = ([0-9.]+)/)[1]);
}
