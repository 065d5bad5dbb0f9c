// Holds the files of a Teams app against Microsoft's schemas: the manifest's, and that of its language files. Prints what is wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const folder = process.argv[2];
const schemas = join(import.meta.dirname, 'node_modules', '@microsoft', 'app-manifest', 'build', 'json-schemas', 'teams');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
let wrong = 0;

const { manifestVersion } = read(join(folder, 'manifest.json'));
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const content = read(join(folder, file));
  const name = file === 'manifest.json' ? 'MicrosoftTeams.schema.json' : 'MicrosoftTeams.Localization.schema.json';
  const expected = `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/${name}`;
  if (content.$schema !== expected) complain(`${file}: $schema is ${content.$schema} and not ${expected}`);
  // The schemas' patterns are older than the regular expressions of Unicode.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const check = ajv.compile(read(join(schemas, `v${manifestVersion}`, name)));
  if (!check(content)) check.errors.forEach((each) => complain(`${file}${each.instancePath}: ${each.message} ${JSON.stringify(each.params)}`));
}

process.exitCode = wrong === 0 ? 0 : 1;

function complain(text) {
  wrong++;
  console.log(text);
}
