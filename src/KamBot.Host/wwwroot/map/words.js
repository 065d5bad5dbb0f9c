// The page's words and choices, as the server wrote them into the page.
const { words, choices } = JSON.parse(document.getElementById('words').textContent);

export const word = (key, values = {}) =>
  (words[key] ?? key).replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);

export const choicesOf = (name) => choices[name] ?? [];

export function fillIn(root = document) {
  for (const element of root.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', word(element.dataset.label));
    if (element.matches('button')) element.title = word(element.dataset.label);
  }
  for (const element of root.querySelectorAll('[data-placeholder]')) element.placeholder = word(element.dataset.placeholder);
}

/** An element with its attributes and contents; text stays text. */
export function make(name, attributes = {}, ...contents) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '');
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...contents.filter((each) => each !== null && each !== undefined));
  return element;
}
