// The packaged program and its database.
import {passwords, pause, psql, secret, settings, start} from './processes.mjs';

/** The database as every installation has it. */
export async function makeDatabase() {
    await psql('postgres', 'postgres', '-c', `CREATE ROLE stegvis_owner LOGIN PASSWORD '${passwords.stegvis_owner}'`,
        '-c', `CREATE ROLE stegvis_app LOGIN PASSWORD '${passwords.stegvis_app}'`, '-c', 'CREATE DATABASE stegvis OWNER stegvis_owner');
    // As in every installation: see decision 0013.
    await psql('postgres', 'stegvis', '-c', 'ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) LEAKPROOF');
}

/** The packaged program in the mode of a real installation, with little memory. */
export function startProgram(provider) {
    const options = (process.env.BENCHMARK_JAVA_OPTIONS ?? '').split(' ').filter(Boolean);
    return start('java', ['-Xms64m', '-Xmx256m', '-XX:+UseSerialGC', ...options, '-jar', settings.program], {
        QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${settings.postgresPort}/stegvis`,
        QUARKUS_DATASOURCE_USERNAME: 'stegvis_app',
        QUARKUS_DATASOURCE_PASSWORD: passwords.stegvis_app,
        QUARKUS_FLYWAY_USERNAME: 'stegvis_owner',
        QUARKUS_FLYWAY_PASSWORD: passwords.stegvis_owner,
        QUARKUS_OIDC_AUTH_SERVER_URL: provider.issuer,
        QUARKUS_OIDC_WEB_CREDENTIALS_SECRET: secret(),
        QUARKUS_OIDC_WEB_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET: secret() + secret(),
        STEGVIS_PICTURES_KEY: secret() + secret(),
        QUARKUS_HTTP_HOST: '127.0.0.1',
        QUARKUS_HTTP_PORT: String(settings.httpPort),
        QUARKUS_MANAGEMENT_PORT: String(settings.managementPort),
        // The load comes from a few hundred people; each alone asks more than the budget of a person.
        STEGVIS_LIMITS_REQUESTS_PER_SECOND: '1000000',
        STEGVIS_LIMITS_BURST: '1000000',
    });
}

export async function untilReady(program) {
    for (let tries = 0; tries < 600; tries++) {
        if (program.exitCode !== null) {
            throw new Error(`The program ended with ${program.exitCode}:\n${program.said}`);
        }
        const ready = await fetch(`http://127.0.0.1:${settings.managementPort}/q/health/ready`).then(answer => answer.ok, () => false);
        if (ready) {
            return;
        }
        await pause(200);
    }
    throw new Error(`The program did not become ready:\n${program.said}`);
}
