// Runs the local Medium alone: node tests/sandbox/cli.ts --port 8443
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'daily-limit': { type: 'string' },
    'redirect-uri': { type: 'string', multiple: true, default: [] },
  },
});

const port = Number(values.port);
const redirectUris = values['redirect-uri'];
const dailyLimit = Number(values['daily-limit'] ?? Number.POSITIVE_INFINITY);
const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535;
// Medium registers callbacks on the web only.
const areCallbacks = redirectUris.every((uri) => /^https?:\/\//.test(uri) && URL.canParse(uri));
if (!isPort || !(dailyLimit >= 0) || !areCallbacks) {
  const options = '[--port 0..65535] [--daily-limit POSTS] [--redirect-uri URL]...';
  console.error(`Usage: node tests/sandbox/cli.ts ${options}`);
  process.exit(2);
}

// Loaded last: a wrong option is told at once.
const { startSandbox } = await import('./index.ts');
const sandbox = await startSandbox({ port, dailyLimit, log: (line) => console.log(line) });
const { token, user, origin, oauth } = sandbox;
oauth.redirectUris.push(...redirectUris);
// The first line is for programs: they read it to learn the addresses, the token and the client.
console.log(
  JSON.stringify({
    baseUrl: origin,
    token,
    user,
    oauth: {
      clientId: oauth.clientId,
      clientSecret: oauth.clientSecret,
      authorizeUrl: `${origin}/m/oauth/authorize`,
      redirectUris: oauth.redirectUris,
    },
    publications: sandbox.publications.map(({ id, name, role }) => ({ id, name, role })),
  }),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close();
  });
}
