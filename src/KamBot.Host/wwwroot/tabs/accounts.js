// The reader's accounts with their open deals, and the map of each; one account where the tab was set up for one.
import { accounts, appearance, enter, fail, language, make, page, tell, word } from './teams.js';

const only = new URLSearchParams(location.search).get('account');
let list;

await start();

async function start() {
  try {
    const context = await enter();
    page.replaceChildren(make('p', { textContent: word('loading') }));
    list = await accounts(only ?? subject(context));
    show();
  } catch (error) {
    fail(error, start);
  }
}

/** A link into the tab may name an account. */
function subject(context) {
  const named = context.page?.subPageId ?? '';
  return named.startsWith('account:') ? named.slice('account:'.length) : null;
}

function show() {
  document.title = word('title');
  page.className = '';
  if (list.accounts.length === 0) {
    page.replaceChildren(make('h1', { textContent: word('title') }), make('p', { textContent: word('none') }));
    return;
  }
  const found = make('ul');
  const search = make('input', { id: 'search', type: 'search', maxLength: 100, placeholder: word('search'), autocomplete: 'off' });
  search.setAttribute('aria-label', word('search'));
  search.addEventListener('input', () => fill(found, search.value));
  page.replaceChildren(
    make('h1', { textContent: only ? list.accounts[0].name : word('title') }),
    ...(list.accounts.length > 1 ? [search] : []),
    found,
    ...(list.isCut ? [make('p', { className: 'subtle', textContent: word('cut') })] : []),
  );
  fill(found, '');
}

function fill(found, text) {
  const wanted = text.trim().toLowerCase();
  const matching = list.accounts.filter((account) =>
    [account.name, ...account.deals.map((deal) => deal.name)].some((name) => name.toLowerCase().includes(wanted)));
  found.replaceChildren(...matching.map(item));
  if (matching.length === 0) found.append(make('li', { textContent: word('no-match') }));
  if (wanted) tell(word('found', { shown: matching.length, all: list.accounts.length }));
}

function item(account) {
  const deals = account.deals.map((deal) => make('li', { className: 'line' },
    make('div', {}, deal.name, make('div', { className: 'subtle', textContent: deal.facts })), button(deal.map, deal.name)));
  return make('li', { className: 'account' },
    make('div', { className: 'line' },
      make('div', {}, make('h2', { textContent: account.name }), make('div', { className: 'subtle', textContent: account.kind ?? '' })),
      button(account.map, account.name)),
    deals.length ? make('ul', {}, ...deals) : make('p', { className: 'subtle', textContent: word('no-deals') }));
}

function button(address, name) {
  const opener = make('button', { type: 'button', textContent: word('map') });
  opener.setAttribute('aria-label', word('map-of', { name }));
  opener.addEventListener('click', () => open(address, name));
  return opener;
}

/** The map's own page, in a frame of ours, so that there is a way back. */
function open(address, name) {
  const asked = new URLSearchParams({ in: 'tab', language: language(), appearance: appearance() });
  const frame = make('iframe', { src: `${address}?${asked}`, title: word('map-of', { name }) });
  const back = make('button', { type: 'button', textContent: `← ${word('back')}` });
  back.addEventListener('click', () => {
    show();
    const openers = [...page.querySelectorAll('button')];
    (openers.find((each) => each.getAttribute('aria-label') === word('map-of', { name })) ?? page).focus();
  });
  page.className = 'map';
  page.replaceChildren(make('div', { className: 'bar' }, back), frame);
  back.focus();
}
