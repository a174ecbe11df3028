import type { Messages } from '../message.ts';

export const text: Messages<'link' | 'text' | 'mdx'> = {
  'link/broken': {
    say: ({ target }) => `The link “${target}” leads nowhere.`,
    mend: ({ suggestion }) => (suggestion ? `Did you mean “${suggestion}”?` : 'Addresses on the site look like /personas/clara/, /segments/…/, /icps/…/, /research/…/ or /guide/…/.'),
  },
  'link/unsafe': {
    say: ({ scheme }) => `An address with “${scheme}” is not accepted: it could run code or call another site from a reader’s browser.`,
    mend: () => 'Use an https:, mailto: or tel: link, or an image kept in the folder.',
  },
  'text/html': {
    say: ({ tag }) => `The text holds HTML (${tag}), which would be shown neither on the site nor on paper.`,
    mend: () => 'Use *italics*, **bold** and [link](address); to show the sign itself, write \\<.',
  },
  'mdx/syntax': {
    say: ({ detail }) => `This .mdx page cannot be read (${detail}).`,
    mend: () => 'Close the tag; if the sign < is text, as in “<50 €”, write \\<, or rename the page to .md.',
  },
  'mdx/import': {
    say: () => 'A page cannot import or export code.',
    mend: () => 'Delete this line; the components on offer are there already.',
  },
  'mdx/expression': {
    say: () => 'An .mdx page cannot hold an expression in braces: it would be code.',
    mend: () => 'Write the text itself; to show a brace, write \\{.',
  },
  'mdx/component': {
    say: ({ name }) => `The component <${name}> does not exist.`,
    mend: ({ suggestion, known }) => (suggestion ? `Did you mean <${suggestion}>?` : `Possible components: ${known.map((one) => `<${one}>`).join(', ')}.`),
  },
  'mdx/attribute': {
    say: ({ component, name }) => `The attribute “${name}” of <${component}> is missing, does not exist or has no possible value.`,
    mend: ({ known }) => `Attributes of this component: ${known.join(', ')}.`,
  },
};
