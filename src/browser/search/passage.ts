import { readable } from '../../search/searchable.ts';
import { element } from '../element.ts';

/**
 * An excerpt as nodes: its words, and those that were searched for in marks. No markup of it reaches the page. What it begins with
 * is left out where that has been said, and what only begins as a word that was searched for is not marked.
 */
export function passageNodes(
  excerpt: string,
  said: readonly string[] = [],
  isMeant: (words: string) => boolean = () => true,
): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const parts = [...body.childNodes].map((node) => ({ node, all: readable(node.textContent ?? '') }));
  const text = parts.map(({ all }) => all).join('');
  const begins = said.find((one) => one && inOneSpace(text).startsWith(inOneSpace(`${one}.`)));
  let skip = begins ? begins.length + 2 : 0;
  return parts.map(({ node, all }) => {
    const words = all.slice(skip);
    skip = Math.max(0, skip - all.length);
    if (!(node instanceof HTMLElement) || node.localName !== 'mark' || !words || !isMeant(words)) return words;
    return element('mark', {}, words);
  });
}

/** Excerpts have one kind of space. */
function inOneSpace(text: string): string {
  return text.replace(/\s/g, ' ');
}
