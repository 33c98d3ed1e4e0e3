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
        writeFileSync(file, `# Results\n\n${circumstances()}. Written by \`./run\`; what the columns mean is in the README beside.\n\n${text}\n`);
    }
}

function circumstances() {
    return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, shared by load tool, program and `
        + `PostgreSQL; load average before the start ${before.toFixed(1)}`;
}

/** `results`: of each request two, with few suggestions and with many. */
export function nationalReport(results, sizes, plans, rows, file) {
    const [few, many] = sizes.map(size => size.toLocaleString('en').replaceAll(',', ' '));
    const line = cells => `| ${cells.join(' | ')} |`;
    const table = results.slice(0, results.length / 2).map(first => {
        const second = results.findLast(({told}) => told === first.told);
        const ratio = first.rate / second.rate;
        return line([first.told, Math.round(first.rate), first.p50.toFixed(1), Math.round(second.rate), second.p50.toFixed(1), ratio.toFixed(2),
            first.within ? `below ${first.within}: ${ratio < first.within ? 'met' : '**missed**'}` : '']);
    });
    const text = [line(['request', `rate /s with ${few}`, 'p50 ms', `rate /s with ${many}`, 'p50 ms', 'ratio', 'aim']), line(['---', ...Array(5).fill('---:'), '---']), ...table, '',
        '## Rows', '', '```', rows.trim(), '```',
        ...[...plans].flatMap(([told, plan]) => ['', `## Plan: ${told}`, '', '```', plan.trim(), '```'])].join('\n');
    console.log(text);
    writeFileSync(file, `# The national comparison\n\n${circumstances()}. Written by \`./run national\`; how is in the README beside.\n\n${text}\n`);
}
