// The tab's talk with Teams: who is there, in which language and which colours; and with KamBot's host, by the token that Teams gets.
const teams = globalThis.microsoftTeams;
const books = JSON.parse(document.getElementById('words').textContent);
const patience = 8000;
let book = books[tagOf(navigator.language)];
let locale = navigator.language;

export const page = document.getElementById('page');

/** Joins Teams; rejects with the code `outside` where nobody answers. Returns what Teams knows of the place. */
export async function enter() {
  try {
    await within(teams.app.initialize());
    const context = await within(teams.app.getContext());
    locale = context.app.locale ?? locale;
    speak(tagOf(locale));
    wear(context.app.theme);
    teams.app.registerOnThemeChangeHandler(wear);
    return context;
  } catch {
    speak(tagOf(locale));
    throw problem('outside');
  }
}

/** The reader's accounts, or one of them. */
export async function accounts(only) {
  let token;
  try {
    token = await teams.authentication.getAuthToken();
  } catch (error) {
    throw problem('unknown', String(error?.message ?? error).slice(0, 80));
  }
  let answer;
  try {
    answer = await fetch(`/tabs/accounts/list?${new URLSearchParams({ locale, ...(only && { account: only }) })}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
  } catch {
    throw problem('broken');
  }
  if (answer.status === 401) throw problem('unknown', '401');
  if (!answer.ok) throw problem({ 403: 'refused', 404: 'gone' }[answer.status] ?? 'broken');
  const list = await answer.json();
  speak(list.language);
  return list;
}

export const language = () => document.documentElement.lang;
export const appearance = () => (document.documentElement.dataset.theme === 'light' ? 'light' : 'dark');

export function word(name, values = {}) {
  return Object.entries(values).reduce((text, [key, value]) => text.replaceAll(`{${key}}`, value), book[name]);
}

/** Words are put in as text, never as markup. */
export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

export function tell(text) {
  document.getElementById('told').textContent = text;
}

/** Shows what went wrong, and a way on. */
export function fail(error, again) {
  const text = word(error.code ?? 'broken', { code: error.detail ?? '' });
  const way = error.code === 'outside' ? [] : [make('button', { type: 'button', textContent: word('again'), onclick: again })];
  page.className = '';
  page.replaceChildren(make('h1', { textContent: 'KamBot' }), make('p', { textContent: text }), ...way);
  tell(text);
}

function speak(tag) {
  book = books[tag];
  document.documentElement.lang = tag;
}

function wear(theme) {
  document.documentElement.dataset.theme = { dark: 'dark', contrast: 'contrast' }[theme] ?? 'light';
}

function tagOf(name) {
  const parts = (name ?? '').toLowerCase().split(/[-_]/);
  if (parts[0] !== 'zh') return 'en';
  return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
}

function problem(code, detail) {
  return Object.assign(new Error(code), { code, detail });
}

function within(promise) {
  return Promise.race([promise, new Promise((_, refuse) => { setTimeout(() => refuse(problem('outside')), patience); })]);
}
