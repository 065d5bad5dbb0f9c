// node check-cards.mjs <folder>: reads every *.json as an Adaptive Card the way Web Chat and the desktop clients do,
// prints one line per card and exits with 1 if the renderer had anything to say about one of them.
// There is no official JSON schema of Adaptive Cards 1.5 in an npm package; the renderer's own property tables stand in.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// The package's ES modules lack file extensions, which Node does not resolve; its bundle works.
const cards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

// The expression carries the flag g and so refuses every second good value; the same one without it.
cards.CardElement.langProperty.regEx = new RegExp(cards.CardElement.langProperty.regEx.source, 'i');

const version = cards.Versions.v1_5;
const hostConfig = new cards.HostConfig({ actions: { maxActions: 6 } });

// Members the renderer reads outside its property tables.
const readElsewhere = ['type', 'fallback'];
const collections = {
  AdaptiveCard: ['body', 'actions', '$schema'],
  Container: ['items'],
  ColumnSet: ['columns'],
  Column: ['items'],
  ActionSet: ['actions'],
  'Action.ShowCard': ['card'],
};

const plainObjects = {
  FactSet: ['facts', () => new cards.Fact()],
  'Input.ChoiceSet': ['choices', () => new cards.Choice()],
};

function names(object) {
  const schema = object.getSchema();
  return Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index))
    .filter(property => property.targetVersion.compareTo(version) <= 0)
    .map(property => property.name);
}

function unknownNames(object, source) {
  const known = new Set([...names(object), ...readElsewhere, ...collections[source.type] ?? []]);
  return Object.keys(source).filter(name => !known.has(name)).map(name => `${source.type ?? 'An item'} does not know "${name}"`);
}

function problemsOf(source) {
  const problems = [];
  const context = new cards.SerializationContext(version);
  const fallbacks = [];
  const parsed = (object, json) => {
    problems.push(...unknownNames(object, json));
    if (json.fallback && typeof json.fallback === 'object') fallbacks.push(json.fallback);
    const [member, create] = plainObjects[json.type] ?? [];
    for (const item of json[member] ?? []) problems.push(...unknownNames(create(), item));
  };
  context.onParseElement = parsed;
  context.onParseAction = parsed;

  const card = new cards.AdaptiveCard();
  card.hostConfig = hostConfig;
  card.parse(source, context);
  problems.push(...unknownNames(card, source));
  for (let at = 0; at < context.eventCount; at++) problems.push(context.getEventAt(at).message);
  // Web Chat shows an error instead of the card for any of these.
  problems.push(...card.validateProperties().validationEvents.map(event => event.message));

  for (const fallback of fallbacks) {
    problems.push(...problemsOf({ type: 'AdaptiveCard', version: '1.5', actions: [fallback] }).map(text => `fallback: ${text}`));
  }
  return problems;
}

const folder = process.argv[2];
const files = readdirSync(folder).filter(name => name.endsWith('.json')).sort();
let broken = files.length === 0;
if (broken) console.log(`No cards in ${folder}`);
for (const file of files) {
  const problems = problemsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  broken ||= problems.length > 0;
  console.log(`${problems.length ? 'BROKEN' : 'ok'} ${file}${problems.map(text => `\n       ${text}`).join('')}`);
}
process.exitCode = broken ? 1 : 0;
