// Puts Microsoft's Web Chat, at the version and with the checksum of package.json, into wwwroot/lib, ready compressed.
// The package brings its bundle ready made: installing its 400 dependencies (0.5 GB) would add nothing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = import.meta.dirname;
const work = join(process.argv[2] ?? join(here, 'obj'), 'webchat');
const target = join(here, 'wwwroot', 'lib');
const name = 'botframework-webchat';
const { dependencies, integrity } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

const tarball = download(`${name}@${dependencies[name]}`);
check(tarball, integrity[name]);
const [bundle, licences] = ['webchat.js', 'webchat.js.LICENSE.txt'].map((file) => unpack(tarball, `package/dist/${file}`));
mkdirSync(target, { recursive: true });
put('webchat.js.LICENSE.txt', licences);
put('webchat.js', bundle);
put('webchat.js.gz', gzipSync(bundle, { level: 9 }));
put('webchat.js.br', brotliCompressSync(bundle, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length },
}));
rmSync(work, { recursive: true });

function download(spec) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' };
  const listed = execFileSync(npm, ['pack', spec, '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', work], options);
  return join(work, JSON.parse(listed)[0].filename);
}

function check(file, expected) {
  const found = 'sha512-' + createHash('sha512').update(readFileSync(file)).digest('base64');
  if (found !== expected) throw new Error(`${file} is not the package that package.json names: its checksum is ${found}.`);
}

function unpack(file, entry) {
  return execFileSync('tar', ['-xzOf', file, entry], { maxBuffer: 1 << 26 });
}

function put(file, content) {
  const draft = join(target, `${file}.part`);
  writeFileSync(draft, content);
  renameSync(draft, join(target, file));
}
