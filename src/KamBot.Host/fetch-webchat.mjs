// Puts Microsoft's Web Chat into wwwroot/lib, ready compressed.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { put, unpack } from './fetch-npm.mjs';

const lib = 'wwwroot/lib';
const [bundle, licences] = unpack('botframework-webchat', ['dist/webchat.js', 'dist/webchat.js.LICENSE.txt'], process.argv[2]);
put(lib, 'webchat.js.LICENSE.txt', licences);
put(lib, 'webchat.js', bundle);
put(lib, 'webchat.js.gz', gzipSync(bundle, { level: 9 }));
put(lib, 'webchat.js.br', brotliCompressSync(bundle, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length },
}));
