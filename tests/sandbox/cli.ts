// Runs the local Medium alone: node tests/sandbox/cli.ts --port 8443
import { parseArgs } from 'node:util';
import { startSandbox } from './index.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, 'daily-limit': { type: 'string' } },
});

const port = Number(values.port);
const dailyLimit = Number(values['daily-limit'] ?? Number.POSITIVE_INFINITY);
if (!Number.isInteger(port) || port < 0 || port > 65_535 || !(dailyLimit >= 0)) {
  console.error('Usage: node tests/sandbox/cli.ts [--port 0..65535] [--daily-limit POSTS]');
  process.exit(2);
}

const sandbox = await startSandbox({ port, dailyLimit, log: (line) => console.log(line) });
// The first line is for programs: they read it to learn the address and the token.
const { token, user } = sandbox;
console.log(JSON.stringify({ baseUrl: sandbox.origin, token, user }));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close();
  });
}
