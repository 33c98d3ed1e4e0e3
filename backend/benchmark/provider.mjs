// An identity provider that only publishes its key, and tokens as a municipality's own would sign them.
import {createSign, generateKeyPairSync} from 'node:crypto';
import {createServer} from 'node:http';

const KEY_ID = 'benchmark';
const LIFE_SECONDS = 3600;
const {publicKey, privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
const encoded = value => Buffer.from(JSON.stringify(value)).toString('base64url');

export class Provider {
    async start() {
        this.server = createServer((request, response) => this.answer(request, response));
        await new Promise(done => this.server.listen(0, '127.0.0.1', done));
        this.issuer = `http://127.0.0.1:${this.server.address().port}`;
    }

    stop() {
        this.server.close();
        this.server.closeAllConnections();
    }

    token(claims) {
        const now = Math.floor(Date.now() / 1000);
        const all = {iss: this.issuer, aud: 'stegvis-api', iat: now, exp: now + LIFE_SECONDS, ...claims};
        const signed = `${encoded({alg: 'RS256', typ: 'JWT', kid: KEY_ID})}.${encoded(all)}`;
        return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
    }

    answer(request, response) {
        const bodies = {
            '/.well-known/openid-configuration': {
                issuer: this.issuer,
                jwks_uri: `${this.issuer}/keys`,
                authorization_endpoint: `${this.issuer}/authorize`,
                token_endpoint: `${this.issuer}/token`,
                end_session_endpoint: `${this.issuer}/logout`,
            },
            '/keys': {keys: [{...publicKey.export({format: 'jwk'}), kid: KEY_ID, use: 'sig', alg: 'RS256'}]},
        };
        const body = bodies[request.url];
        response.writeHead(body ? 200 : 404, {'content-type': 'application/json'}).end(JSON.stringify(body ?? {}));
    }
}
