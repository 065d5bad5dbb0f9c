// The map's page: loads the drawing and brings its parts together.
import * as panel from './panel.js';
import * as people from './people.js';
import * as server from './server.js';
import * as view from './view.js';
import { fillIn, make, word } from './words.js';

const byId = (id) => document.getElementById(id);
const map = byId('map');
const told = byId('told');

fillIn();
settings();
people.offerFilters(() => tell(people.isFiltered() ? people.count() : ''));
controls();
await load(false);

async function load(keep) {
  const focused = document.activeElement?.dataset?.id;
  try {
    const drawn = await server.drawing();
    const svg = picture(drawn.map);
    map.replaceChildren(svg);
    byId('signs').replaceChildren(picture(drawn.legend));
    view.show(svg, keep);
    people.meet(map, drawn.reports);
    if (keep && focused) people.personBy(focused)?.focus({ preventScroll: true });
    mark();
  } catch (error) {
    fail(error);
  }
}

/** The host's own drawing. It is parsed as XML, and the page's policy would run nothing in it anyway. */
function picture(text) {
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  return document.importNode(svg, true);
}

function controls() {
  map.addEventListener('click', (event) => {
    const person = event.target.closest('.person');
    if (person && !view.wasDragged()) openPerson(person.dataset.id);
  });
  map.addEventListener('keydown', (event) => {
    const person = event.target.closest('.person');
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (person && (event.key === 'Enter' || event.key === ' ')) openPerson(person.dataset.id);
    else if (event.key.startsWith('Arrow')) arrow(person, event.key);
    else if (event.key === '+' || event.key === '=') view.zoom(1.3);
    else if (event.key === '-') view.zoom(1 / 1.3);
    else if (event.key === '0') view.fit();
    else return;
    event.preventDefault();
  });
  map.addEventListener('focusin', (event) => {
    const person = event.target.closest('.person');
    if (person?.matches(':focus-visible')) people.go(person);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') shut();
  });
  byId('zoom-in').addEventListener('click', () => view.zoom(1.4));
  byId('zoom-out').addEventListener('click', () => view.zoom(1 / 1.4));
  byId('fit').addEventListener('click', view.fit);
  addEventListener('resize', view.resized);
  byId('search').addEventListener('submit', (event) => {
    event.preventDefault();
    const found = people.find(byId('name').value);
    if (found) people.go(found, true);
    tell(found ? found.getAttribute('aria-label') : word('nobody-found'));
  });
  byId('filter-button').addEventListener('click', () => {
    const filter = byId('filter');
    filter.hidden = !filter.hidden;
    byId('filter-button').setAttribute('aria-expanded', String(!filter.hidden));
    view.resized();
  });
}

function arrow(person, key) {
  if (person) return people.go(people.neighbour(person, key));
  const [dx, dy] = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] }[key];
  view.pan(dx, dy);
}

async function openPerson(id) {
  try {
    panel.open(await server.personOf(id), { close: shut, save, tie });
    mark();
    const person = people.personBy(id);
    if (person) view.reveal(person, people.covered());
  } catch (error) {
    fail(error);
  }
}

function shut() {
  if (!panel.isOpen()) return;
  const id = panel.close();
  mark();
  people.personBy(id)?.focus({ preventScroll: true });
}

function mark() {
  for (const person of map.querySelectorAll('.person')) person.classList.toggle('chosen', person.dataset.id === panel.openId());
}

async function save(id, changes, evidence, note) {
  if (changes.length === 0) tell(word('nothing'));
  else await write(() => server.change(id, changes, evidence, note), id);
}

const tie = (from, to, kind, evidence, note) => write(() => server.tie(from, to, kind, evidence, note), from);

async function write(send, id) {
  tell(word('saving'));
  try {
    const { source } = await send();
    await refresh(id);
    const back = make('button', { type: 'button' }, word('undo'));
    back.addEventListener('click', () => takeBack(source, id));
    tell(word('saved'), back);
  } catch (error) {
    if (error.code === 'outdated') await refresh(id);
    fail(error);
  }
}

async function takeBack(source, id) {
  try {
    await server.undo(source);
    await refresh(id);
    tell(word('undone'));
  } catch (error) {
    fail(error);
  }
}

async function refresh(id) {
  await load(true);
  if (panel.openId() === id) panel.open(await server.personOf(id), { close: shut, save, tie });
  mark();
}

const fail = (error) => {
  if (!error.code) throw error;
  tell(word(error.code));
};

function tell(words, ...more) {
  told.replaceChildren(...[words, ...more].filter(Boolean));
  told.classList.toggle('says', Boolean(words));
}

function settings() {
  const language = byId('language');
  language.value = document.documentElement.lang;
  language.addEventListener('change', () => {
    const asked = new URLSearchParams(location.search);
    asked.set('language', language.value);
    location.search = asked;
  });
  const appearance = byId('appearance');
  appearance.value = document.documentElement.dataset.appearance ?? 'system';
  appearance.addEventListener('change', () => {
    const { value } = appearance;
    if (value === 'system') delete document.documentElement.dataset.appearance;
    else document.documentElement.dataset.appearance = value;
    try {
      if (value === 'system') localStorage.removeItem('kambot.appearance');
      else localStorage.setItem('kambot.appearance', value);
    } catch { /* Storage is switched off: the choice lasts as long as the page. */ }
  });
}
