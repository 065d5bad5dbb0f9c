// One person: what is held, what was said, and changing it in place.
import { choicesOf, make, word } from './words.js';
import { everybody } from './people.js';

const panel = document.getElementById('panel');
let shown = null;

export const isOpen = () => !panel.hidden;
export const openId = () => (isOpen() ? shown?.id : null);

export function close() {
  panel.hidden = true;
  panel.replaceChildren();
  const { id } = shown ?? {};
  shown = null;
  return id;
}

/** `acts`: what happens on closing, on saving values and on drawing a line. */
export function open(person, acts) {
  const isSame = shown?.id === person.id && isOpen();
  shown = person;
  const shut = make('button', { type: 'button', class: 'close', 'aria-label': word('close'), title: word('close') }, '×');
  shut.addEventListener('click', acts.close);
  panel.replaceChildren(
    make('div', { class: 'who' }, make('div', {}, make('h2', { id: 'who' }, person.name), person.title && make('p', {}, person.title), make('p', { class: 'met' }, person.met)), shut),
    valuesForm(person, acts), lineForm(person, acts), history(person));
  panel.hidden = false;
  if (!isSame) panel.focus({ preventScroll: true });
}

function valuesForm(person, acts) {
  const form = make('form', { class: 'values', autocomplete: 'off' }, make('h3', {}, word('change')));
  for (const each of person.values) form.append(field(each));
  form.append(...ground(), make('button', { type: 'submit', class: 'save' }, word('save')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const changes = person.values
      .map(({ attribute, value, claimId }) => ({ attribute, before: value ?? '', value: form.elements[attribute].value.trim(), seen: claimId }))
      .filter(({ before, value }) => value !== '' && value !== before)
      .map(({ attribute, value, seen }) => ({ attribute, value, seen }));
    acts.save(person.id, changes, form.elements.evidence.value, form.elements.note.value);
  });
  return form;
}

function field({ attribute, label, value, ground: known, doubt }) {
  const choices = choicesOf(attribute);
  const input = choices.length
    ? make('select', { name: attribute }, make('option', { value: '', disabled: Boolean(value) }, word('unknown')), ...choices.map(([stored, name]) => make('option', { value: stored }, name)))
    : make('input', { name: attribute, maxlength: 200 });
  input.value = value ?? '';
  return make('label', {}, make('span', {}, label), input, known && make('small', {}, known), doubt && make('small', { class: 'doubt' }, doubt));
}

function lineForm(person, acts) {
  const others = everybody().filter(({ id }) => id !== person.id);
  const form = make('form', { class: 'line', autocomplete: 'off' },
    make('label', {}, make('span', {}, word('line-to')), make('select', { name: 'to' }, ...others.map(({ id, name }) => make('option', { value: id }, name)))),
    make('label', {}, make('span', {}, word('line-kind')), make('select', { name: 'tie' }, ...choicesOf('tie').map(([stored, name]) => make('option', { value: stored }, name)))),
    ...ground(), make('button', { type: 'submit' }, word('line-save')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { to, tie, evidence, note } = form.elements;
    acts.tie(person.id, to.value, tie.value, evidence.value, note.value);
  });
  return make('details', { class: 'line-part', hidden: others.length === 0 }, make('summary', {}, word('line')), form);
}

const ground = () => [
  make('label', {}, make('span', {}, word('evidence')), make('select', { name: 'evidence' }, ...choicesOf('evidence').map(([stored, name]) => make('option', { value: stored }, name)))),
  make('label', {}, make('span', {}, word('note')), make('textarea', { name: 'note', rows: 2, maxlength: 500 })),
];

function history({ entries }) {
  const list = make('ol', {}, ...entries.map((each) => make('li', {},
    make('p', {}, make('b', {}, each.label), ' ', each.value),
    make('p', { class: 'ground' }, [each.evidence, each.day, each.age, each.who].filter(Boolean).join(' · ')),
    each.note && make('p', { class: 'note' }, each.note))));
  return make('section', { class: 'history' }, make('h3', {}, word('history')), entries.length ? list : make('p', {}, word('no-history')));
}
