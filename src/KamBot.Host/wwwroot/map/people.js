// The people on the map: finding, filtering and walking from one to the next.
import { choicesOf, make, word } from './words.js';
import { reveal } from './view.js';

const ages = {
  'age-week': (days) => days !== null && days <= 7,
  'age-month': (days) => days !== null && days <= 30,
  'age-old': (days) => days !== null && days > 60,
  'age-never': (days) => days === null,
};
let map;
let uppers = {};

const byId = (id) => document.getElementById(id);
const all = () => [...map.querySelectorAll('.person')];
const isShown = (person) => !person.classList.contains('dimmed');

export const personBy = (id) => map.querySelector(`.person[data-id="${CSS.escape(id)}"]`);
export const everybody = () => all().map((each) => ({ id: each.dataset.id, name: each.dataset.name }));

export function meet(place, lines) {
  map = place;
  uppers = Object.fromEntries(lines.map((line) => [line.from, line.to]));
  byId('names').replaceChildren(...everybody().map(({ name }) => make('option', { value: name })));
  sieve();
}

export function offerFilters(changed) {
  fill(byId('by-role'), [...choicesOf('role'), ['none', word('unknown')]]);
  fill(byId('by-stance'), [...choicesOf('stance'), ['none', word('unknown')]]);
  fill(byId('by-age'), Object.keys(ages).map((key) => [key, word(key)]));
  for (const id of ['by-role', 'by-stance', 'by-age']) byId(id).addEventListener('change', () => { sieve(); changed(); });
  byId('clear').addEventListener('click', () => {
    for (const id of ['by-role', 'by-stance', 'by-age']) byId(id).value = '';
    sieve();
    changed();
  });
}

export function count() {
  return word('shown', { shown: all().filter(isShown).length, all: all().length });
}

export const isFiltered = () => all().some((person) => !isShown(person));

/** The person whose name holds the words; the shortest such name first. */
export function find(words) {
  const wanted = fold(words);
  if (!wanted) return null;
  return all().filter((each) => fold(each.dataset.name).includes(wanted))
    .sort((one, other) => one.dataset.name.length - other.dataset.name.length)[0] ?? null;
}

/** Where an arrow key leads from a person: up to whom they report, down to the first who reports to them, sideways to the nearest. */
export function neighbour(person, key) {
  const { id } = person.dataset;
  if (key === 'ArrowUp' && uppers[id]) return personBy(uppers[id]);
  if (key === 'ArrowDown') {
    const report = all().find((each) => uppers[each.dataset.id] === id);
    if (report) return report;
  }
  return nearest(person, key);
}

export function go(person, isNear = false) {
  if (!person) return;
  person.focus({ preventScroll: true });
  reveal(person, covered(), isNear);
}

/** How much of the map the panel hides from below: on a phone it is a sheet. */
export function covered() {
  const panel = byId('panel');
  const place = map.getBoundingClientRect();
  const sheet = panel.hidden ? null : panel.getBoundingClientRect();
  return sheet && sheet.width > place.width * 0.9 ? Math.max(0, Math.min(0.8, (place.bottom - sheet.top) / place.height)) : 0;
}

function nearest(person, key) {
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const from = middle(person);
  return all().filter((each) => each !== person && isShown(each)).map((each) => {
    const to = middle(each);
    const [along, aside] = [(to.x - from.x) * dx + (to.y - from.y) * dy, Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx)];
    return { each, along, far: along + aside * 2.5 };
  }).filter(({ along }) => along > 8).sort((one, other) => one.far - other.far)[0]?.each ?? null;
}

function middle(person) {
  const { x, y, width, height } = person.getBBox();
  return { x: x + width / 2, y: y + height / 2 };
}

function sieve() {
  const [role, stance, age] = ['by-role', 'by-stance', 'by-age'].map((id) => byId(id).value);
  const hidden = new Set();
  for (const person of all()) {
    const { role: own, stance: stands, age: days } = person.dataset;
    const fits = (!role || (own ?? 'none') === role) && (!stance || (stands ?? 'none') === stance)
      && (!age || ages[age](days === undefined ? null : Number(days)));
    person.classList.toggle('dimmed', !fits);
    person.setAttribute('tabindex', fits ? 0 : -1);
    person.setAttribute('aria-hidden', !fits);
    if (!fits) hidden.add(person.dataset.id);
  }
  for (const plate of map.querySelectorAll('.plate')) plate.classList.toggle('dimmed', hidden.has(plate.dataset.of));
  for (const line of map.querySelectorAll('[data-from]')) line.classList.toggle('dimmed', hidden.has(line.dataset.from) || hidden.has(line.dataset.to));
}

function fill(select, choices) {
  const chosen = select.value;
  select.replaceChildren(make('option', { value: '' }, word('any')), ...choices.map(([value, shown]) => make('option', { value }, shown)));
  select.value = chosen;
}

const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
