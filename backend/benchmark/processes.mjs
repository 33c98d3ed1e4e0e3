// Child processes, and what the kernel says of them.
import {execFile, spawn} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {promisify} from 'node:util';

const execute = promisify(execFile);
const TICKS_PER_SECOND = 100;

export const settings = {
    postgresBin: process.env.BENCHMARK_POSTGRES_BIN,
    postgresPort: Number(process.env.BENCHMARK_POSTGRES_PORT),
    httpPort: Number(process.env.BENCHMARK_HTTP_PORT ?? 8580),
    managementPort: Number(process.env.BENCHMARK_MANAGEMENT_PORT ?? 8590),
    work: process.env.BENCHMARK_WORK,
    program: process.env.BENCHMARK_PROGRAM,
};

/** Passwords of the database's roles. */
export const passwords = {postgres: process.env.PGPASSWORD, stegvis_owner: secret(), stegvis_app: secret()};

export function secret() {
    return randomBytes(24).toString('base64url');
}

export async function run(command, args, options = {}) {
    const {stdout} = await execute(command, args, {maxBuffer: 64 * 1024 * 1024, ...options});
    return stdout;
}

/** Environment of a client that signs in as the role. */
export const as = role => ({env: {...process.env, PGPASSWORD: passwords[role]}});

export function psql(role, database, ...args) {
    return run(`${settings.postgresBin}/psql`, ['-X', '-q', '-At', '-v', 'ON_ERROR_STOP=1', '-h', '127.0.0.1', '-p', String(settings.postgresPort),
        '-U', role, '-d', database, ...args], as(role));
}

export function start(command, args, environment) {
    const child = spawn(command, args, {env: {...process.env, ...environment}, cwd: settings.work, stdio: ['ignore', 'pipe', 'pipe']});
    child.said = '';
    const listen = text => { child.said = (child.said + text).slice(-20_000); };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    return child;
}

export const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** Fields of /proc/PID/stat after the name, or null where the process is gone. */
function stat(pid) {
    try {
        return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    } catch {
        return null;
    }
}

const seconds = (fields, ...at) => at.reduce((sum, one) => sum + Number(fields[one]), 0) / TICKS_PER_SECOND;
const [PARENT, USER, SYSTEM, ENDED_USER, ENDED_SYSTEM] = [1, 11, 12, 13, 14];

/** CPU seconds that a process has used. */
export const cpu = pid => seconds(stat(pid), USER, SYSTEM);

/** CPU seconds of a process and all its children, those that have ended included. */
export function cpuOfFamily(pid) {
    const children = readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(stat).filter(fields => fields?.[PARENT] === String(pid));
    return seconds(stat(pid), USER, SYSTEM, ENDED_USER, ENDED_SYSTEM) + children.reduce((sum, child) => sum + seconds(child, USER, SYSTEM), 0);
}

/** Resident memory in MB: now, and at most. */
export function memory(pid) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = name => Math.round(Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) / 1024);
    return {now: of('VmRSS'), most: of('VmHWM')};
}

export const postmaster = () => Number(readFileSync(`${settings.work}/data/postmaster.pid`, 'utf8').split('\n')[0]);
