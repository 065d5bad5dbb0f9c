// The page's words, and the tags by which Web Chat knows the same languages.
import { recall, remember } from './memory.js';

const webChatLocales = { en: 'en-US', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' };
let words = {};

export function chosenLanguage() {
  const chosen = recall('language');
  if (chosen in webChatLocales) return chosen;
  const wanted = navigator.languages?.find((tag) => /^(en|zh)\b/i.test(tag)) ?? 'en';
  if (/^en/i.test(wanted)) return 'en';
  return /hant|tw|hk|mo/i.test(wanted) ? 'zh-Hant' : 'zh-Hans';
}

export const webChatLocale = (language) => webChatLocales[language];

export const word = (key) => words[key] ?? key;

export async function speak(language) {
  const answer = await fetch(`/page/words/${language}.json`);
  words = await answer.json();
  remember('language', language);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
}
