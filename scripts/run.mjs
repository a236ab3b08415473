// The door of `npm start`, `npm test` and `npm run sandbox`: makes a fresh clone ready, then hands over to the
// Node that the project brings along. Plain JavaScript, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = path.join(root, 'node_modules', '.bin');
const stamp = path.join(root, 'node_modules', '.clipdraft-lock');

const files = {
  start: 'scripts/start.ts',
  test: 'scripts/test.ts',
  quick: 'scripts/quick.ts',
  screenshots: 'scripts/screenshots.ts',
  sandbox: 'tests/sandbox/cli.ts',
  bench: 'tests/bench/speed/run.ts',
  fidelity: 'tests/bench/fidelity/run.ts',
  train: 'tests/bench/train/run.ts',
  report: 'scripts/report.ts',
  'store-pictures': 'scripts/store-pictures.ts',
  'verify-package': 'scripts/verify-package.ts',
  'release-notes': 'scripts/release-notes.ts',
  chaos: 'tests/chaos/cli.ts',
};

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

// Set-up talks on stderr only: the first line of the sandbox and the last of the others are read by programs.
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stderr.write('Installing dependencies…\n');
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status, stdout, stderr, error } = spawnSync(program, [...first, 'ci'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // A production environment would leave out the very tools that are needed here.
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
    stop(`The dependencies could not be installed (npm ci): ${error?.message ?? 'see above'}.`);
  }
  writeFileSync(stamp, lock);
}

function handOver(file, args) {
  const child = spawn(path.join(bin, 'node'), [path.join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => stop(`The project's Node could not be started: ${error.message}.`));
  child.on('exit', (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exit(code ?? 1);
  });
}

const [command, ...args] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Clipdraft needs Node 20 or newer; this is ${process.version}.`);
}
if (!Object.hasOwn(files, command ?? '')) {
  stop(`Usage: node scripts/run.mjs ${Object.keys(files).join('|')} [options]`);
}
install();
handOver(files[command], args);
