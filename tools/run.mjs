// Starts a TypeScript file of the project on any machine with Node 20 or newer:
// installs the packages on first use and hands over to Node 24 when the machine's own is older.
// Plain JavaScript without dependencies, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const onWindows = process.platform === 'win32';

function installPackagesOnce() {
  const stamp = join(root, 'node_modules', '.installed-from-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // Not `npm ci`: it refuses a lock file that lacks binaries for other platforms, which a registry may not have.
  process.stderr.write('Installing packages (first use, a minute or two) …\n');
  const result = spawnSync(
    onWindows ? 'npm.cmd' : 'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, stdio: ['ignore', process.stderr, process.stderr], shell: onWindows },
  );
  if (result.status !== 0) {
    process.stderr.write('npm install failed. The lines above say why; nothing was started.\n');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** Node 24 runs TypeScript directly and has node:sqlite; an older Node hands over to the one from npm. */
function nodeExecutable() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const binary = join(root, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  process.stderr.write(
    `Node 24 is needed; this is ${process.version}, and the package "node" did not install its own.\n` +
      'Either install Node 24, or run: npm rebuild node\n',
  );
  process.exit(1);
}

installPackagesOnce();
const executable = nodeExecutable();
const [script, ...args] = process.argv.slice(2);
const path = [dirname(executable), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const child = spawn(executable, ['--disable-warning=ExperimentalWarning', join(root, script), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path, NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node') },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
