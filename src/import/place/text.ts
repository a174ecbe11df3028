import type { TextKind } from '../../schema/field.ts';
import { codePoint } from '../../source/decode.ts';
import { onOneLine } from '../../text/blanks.ts';

/** What had to change in a text for a content file to take it, beside the words themselves. */
export interface Changed {
  kind: 'html' | 'control' | 'link' | 'ambiguous-date';
  text: string;
}

const HTML_NAMES =
  'a|abbr|address|area|article|aside|audio|b|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|meta|nav|object|ol|option|p|path|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr';
const TAG = new RegExp(`</?(${HTML_NAMES})(?=[\\s/>])[^<>]*>`, 'gi');
/*
 * Signs that open and close. Where nothing closes them, what follows is taken too, and stays as it is: further ones in it are not closed either,
 * and each would be followed to the end once more.
 */
const COMMENT = /<!--(?:([\s\S]*?)-->|[\s\S]*)/g;
const LINK = /(!?)\[([^\]\n]*)(?:\]\(\s*<?([^()\s<>]+(?:\([^()\s]*\)[^()\s]*)?)>?(?:\s+["'(]([^\n]{0,1000}?)["')])?\s*\))?/g;
const EMPHASIS = [
  /\*\*(?=\S)(?:(.+?)(?<=\S)\*\*|.+)/g,
  /__(?=\S)(?:(.+?)(?<=\S)__|.+)/g,
  /(?<![\p{L}\p{N}])\*(?=\S)(?:(.+?)(?<=\S)\*(?![\p{L}\p{N}])|.+)/gu,
  /(?<![\p{L}\p{N}])_(?=\S)(?:(.+?)(?<=\S)_(?![\p{L}\p{N}])|.+)/gu,
] as const;
/** What looks like a tag and is none, as in « As a <role> ». */
const ANGLE = /<(?=[a-zA-Z/!?])(?!https?:|mailto:)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A text as a field of a kind takes it; `tell` hears of what is more than spaces. */
export function cleanText(text: string, kind: TextKind, tell: (changed: Changed) => void): string {
  const sane = text.replace(CONTROLS, (character) => {
    tell({ kind: 'control', text: codePoint(character) });
    return ' ';
  });
  const words = outsideCode(sane, (part) => withoutLinks(withoutHtml(part, kind, tell), tell));
  if (kind === 'prose')
    return words
      .replace(/(?<![ \t])[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  const one = onOneLine(words)
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
  return kind === 'line' ? unmarked(one) : one;
}

function outsideCode(text: string, change: (part: string) => string): string {
  if (!text.includes('`')) return change(text);
  return text
    .split(/((?<!`)`+[^`]+`+)/)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');
}

function withoutHtml(text: string, kind: TextKind, tell: (changed: Changed) => void): string {
  if (!text.includes('<')) return text;
  const bare = text
    .replace(COMMENT, (whole, inside: string | undefined) => {
      if (inside === undefined) return whole;
      tell({ kind: 'html', text: '<!-- -->' });
      return ` ${inside.trim()} `;
    })
    .replace(TAG, (tag, name: string) => {
      tell({ kind: 'html', text: tag });
      return `${addressesIn(tag)}${/^(?:br|p|div|li|tr|h[1-6]|hr)$/i.test(name) ? '\n' : ''}`;
    });
  return kind === 'line' ? bare : bare.replace(ANGLE, '\\<');
}

/** What a tag says beside how it looks: where it leads, and what stands for an image. */
function addressesIn(tag: string): string {
  const said = [...tag.matchAll(/\b(?:href|src|alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)];
  const words = said.map(([, a, b, c]) => a ?? b ?? c ?? '').filter(Boolean);
  return words.length > 0 ? ` (${words.join(', ')}) ` : '';
}

/** Pictures are not copied and files beside the source are not here: their addresses stay as words. */
function withoutLinks(text: string, tell: (changed: Changed) => void): string {
  if (!text.includes('](')) return text;
  return text.replace(LINK, (whole, image: string, words: string, address: string | undefined, title: string | undefined) => {
    if (address === undefined || (image === '' && /^https?:\/\//.test(address))) return whole;
    tell({ kind: 'link', text: address });
    return `${words} (${[address, title].filter(Boolean).join(', ')})`.trim();
  });
}

/** A text without the signs of emphasis and code, for where none are read. */
export function unmarked(text: string): string {
  if (!/[*_`]/.test(text)) return text.trim();
  return EMPHASIS.reduce((words, kind) => words.replace(kind, (whole, inside: string | undefined) => inside ?? whole), text)
    .replace(/`([^`]+)`/g, '$1')
    .trim();
}
