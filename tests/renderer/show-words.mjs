// node show-words.mjs < texts.json: renders each text of a JSON array as Web Chat 4.18 renders Markdown (markdown-it 13 with
// the same options; HTML it would keep counts as seen) and prints a JSON array of {text, tags}: what is read, and in which tags.
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ breaks: false, html: true, linkify: true, typographer: true, xhtmlOut: true });
const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function seen(text) {
  // A line end within a paragraph is a blank to the reader.
  const html = markdown.render(text).replace(/(?<!>)\n/g, ' ');
  return {
    text: html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot);/g, entity => entities[entity]).trim(),
    tags: [...new Set([...html.matchAll(/<([a-z]\w*)(?: href="([^"]*)")?/g)].map(match => match[2] ? `${match[1]} ${match[2]}` : match[1]))],
  };
}

console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(seen)));
