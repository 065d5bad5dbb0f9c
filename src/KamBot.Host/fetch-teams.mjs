// Puts Microsoft's client library of Teams beside the tabs that speak by it.
import { put, unpack } from './fetch-npm.mjs';

const lib = 'wwwroot/tabs/lib';
const [licence, script] = unpack('@microsoft/teams-js', ['LICENSE', 'dist/umd/MicrosoftTeams.min.js'], process.argv[2]);
put(lib, 'MicrosoftTeams.LICENSE.txt', licence);
put(lib, 'MicrosoftTeams.min.js', script);
