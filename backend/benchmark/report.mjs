// The table.
import {writeFileSync} from 'node:fs';
import {cpus, loadavg, totalmem} from 'node:os';

const MOST_MEMORY_MB = 350;
/** Who reads a rate should know whether the machine was idle. */
const before = loadavg()[1];
const percent = share => `${Math.round(100 * share)} %`;

function aims(result, results) {
    const {share, rate, asFastAs, within} = result.aim;
    const other = results.find(({name}) => name === asFastAs);
    return [
        share && [`≥ ${percent(share)} of the ceiling`, result.share >= share],
        rate && [`> ${rate}/s`, result.rate > rate],
        other && [`within ${within} × of ${other.name} (is ${(other.rate / result.rate).toFixed(2)})`, other.rate / result.rate <= within],
    ].filter(Boolean).map(([aim, met]) => `${aim}: ${met ? 'met' : '**missed**'}`).join('; ');
}

function table(results, memory) {
    const rows = results.map(result => [result.told, Math.round(result.rate), result.p50.toFixed(1), result.p99.toFixed(1), result.programMs.toFixed(2),
        result.postgresMs.toFixed(2), Math.round(result.ceiling), percent(result.share), aims(result, results)]);
    const head = ['request', 'rate /s', 'p50 ms', 'p99 ms', 'CPU ms program', 'CPU ms PostgreSQL', 'ceiling /s', 'our share', 'aim'];
    const line = cells => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map((_, at) => (at === 0 || at === head.length - 1 ? '---' : '---:'))), ...rows.map(line), '',
        `Resident memory of the program (\`-Xms64m -Xmx256m -XX:+UseSerialGC\`): ${memory.idle} MB when ready, ${memory.now} MB after the load, ${memory.most} MB at most; `
        + `aim below ${MOST_MEMORY_MB} MB: ${memory.most < MOST_MEMORY_MB ? 'met' : '**missed**'}.`].join('\n');
}

export function report(results, memory, file) {
    const text = table(results, memory);
    console.log(text);
    if (file) {
        const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, shared by load tool, program and PostgreSQL; load average before the start `
            + `${before.toFixed(1)}`;
        writeFileSync(file, `# Results\n\n${new Date().toISOString().slice(0, 10)}, ${machine}. Written by \`./run\`; what the columns mean is in the README beside.\n\n${text}\n`);
    }
}
