// Takes single files out of npm packages, at the version and with the checksum of package.json. Installing the packages with all
// their dependencies would add nothing: each brings the file that is needed ready made.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const { dependencies, integrity } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

export function unpack(name, files, scratch) {
  const work = join(scratch ?? join(here, 'obj'), `npm-${name}`);
  const tarball = download(`${name}@${dependencies[name]}`, work);
  check(tarball, integrity[name]);
  const contents = files.map((file) => execFileSync('tar', ['-xzOf', tarball, `package/${file}`], { maxBuffer: 1 << 26 }));
  rmSync(work, { recursive: true });
  return contents;
}

export function put(folder, file, content) {
  const target = join(here, folder);
  mkdirSync(target, { recursive: true });
  const draft = join(target, `${file}.part`);
  writeFileSync(draft, content);
  renameSync(draft, join(target, file));
}

function download(spec, work) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' };
  const listed = execFileSync(npm, ['pack', spec, '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', work], options);
  // Some versions of npm write the scope as the package has it, and not as the file has.
  return join(work, JSON.parse(listed)[0].filename.replace('@', '').replace('/', '-'));
}

function check(file, expected) {
  const found = 'sha512-' + createHash('sha512').update(readFileSync(file)).digest('base64');
  if (found !== expected) throw new Error(`${file} is not the package that package.json names: its checksum is ${found}.`);
}
