// node show-choices.mjs < choice-sets.json: renders each Input.ChoiceSet of a JSON array and prints, for each, the titles that the
// renderer put through Markdown. Needs no browser: the page it draws on only takes what it is given.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

class Drawn {
  style = { removeProperty() {} };
  classList = { add() {}, remove() {} };
  children = [];
  append(child) { this.children.push(child); }
  appendChild(child) { this.children.push(child); }
  insertBefore(child) { this.children.push(child); }
  setAttribute() {}
  getAttribute() { return null; }
  removeAttribute() {}
  addEventListener() {}
  getElementsByTagName() { return []; }
  get firstElementChild() { return this.children[0] ?? null; }
}

globalThis.HTMLElement = Drawn;
globalThis.document = { createElement: () => new Drawn() };
globalThis.window = { getComputedStyle: () => ({}) };
const cards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

function read(choices) {
  const texts = [];
  cards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    texts.push(text);
    result.outputHtml = text;
    result.didProcess = true;
  };
  const card = new cards.AdaptiveCard();
  card.parse({ type: 'AdaptiveCard', version: '1.5', body: [choices] });
  card.render();
  const titles = choices.choices.map(choice => choice.title);
  return texts.filter(text => titles.includes(text));
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(read)));
