// Puts the layout script of elkjs beside its licence into Maps/lib; the build embeds it.
import { put, unpack } from './fetch-npm.mjs';

const [licence, script] = unpack('elkjs', ['LICENSE.md', 'lib/elk-worker.min.js'], process.argv[2]);
put('Maps/lib', 'elkjs.LICENSE.md', licence);
put('Maps/lib', 'elk-worker.min.js', script);
