// Joins the header and Web Chat.
import { Connection, askForToken } from './connection.js';
import { chosenLanguage, speak, webChatLocale, word } from './language.js';
import { lookOf } from './look.js';
import { recall, remember } from './memory.js';

const people = ['kim', 'robin', 'alex'];
const at = (id) => document.getElementById(id);
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
const isNarrow = matchMedia('(max-width: 640px)');
const nonce = document.querySelector('script[nonce]').nonce;
const who = people.includes(recall('who')) ? recall('who') : people[0];
const connection = new Connection(who, keepDraft);
let chat = null;

at('who').value = who;
at('language').value = chosenLanguage();
at('appearance').value = recall('appearance') ?? 'system';
await speak(chosenLanguage());
listen();
await begin();

async function begin() {
  try {
    await loadWebChat();
  } catch {
    at('chat').firstElementChild.textContent = word('broken');
    return;
  }
  try {
    const token = await askForToken(who);
    const directLine = connection.open(token, webChatLocale(at('language').value));
    chat = { directLine, store: window.WebChat.createStore(), userID: token.userId, username: token.userName, nonce };
    show();
    restoreDraft();
  } catch {
    await connection.comeBack();
  }
}

function keepDraft() {
  const text = chat?.store.getState().sendBoxValue;
  if (text) remember('draft', text);
}

function restoreDraft() {
  const text = recall('draft');
  remember('draft', null);
  if (text) chat.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
}

// Four megabytes: the header speaks the reader's language before they have come.
function loadWebChat() {
  const script = document.createElement('script');
  script.src = '/lib/webchat.js';
  return new Promise((done, failed) => {
    script.addEventListener('load', done);
    script.addEventListener('error', failed);
    document.head.append(script);
  });
}

function show() {
  if (!chat) return;
  const language = at('language').value;
  const appearance = at('appearance').value;
  const isDark = appearance === 'dark' || (appearance === 'system' && systemIsDark.matches);
  window.WebChat.renderWebChat({ ...chat, ...lookOf(isDark, language, isNarrow.matches), locale: webChatLocale(language) }, at('chat'));
}

function listen() {
  at('who').addEventListener('change', (change) => {
    remember('who', change.target.value);
    location.reload();
  });
  at('language').addEventListener('change', async (change) => {
    await speak(change.target.value);
    show();
  });
  at('appearance').addEventListener('change', (change) => {
    remember('appearance', change.target.value);
    if (change.target.value === 'system') delete document.documentElement.dataset.appearance;
    else document.documentElement.dataset.appearance = change.target.value;
    show();
  });
  at('samples').addEventListener('click', () => {
    chat?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: word('samples') } });
    fold();
  });
  at('fresh').addEventListener('click', () => {
    remember(`conversation.${who}`, null);
    location.reload();
  });
  at('menu').addEventListener('click', () => fold(at('menu').ariaExpanded !== 'true'));
  at('settings').addEventListener('keydown', (key) => {
    if (key.key !== 'Escape' || at('menu').ariaExpanded !== 'true') return;
    fold();
    at('menu').focus();
  });
  systemIsDark.addEventListener('change', show);
  isNarrow.addEventListener('change', show);
}

function fold(isOpen = false) {
  at('menu').ariaExpanded = String(isOpen);
}
