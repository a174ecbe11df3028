import { HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { pagesOf } from '../support/page-facts.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document', 'html-validate:browser'],
  rules: {
    // A page asks its own site alone, so there is no stranger whose files could be tampered with on their way.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles are their authors' words, for a tab and not for a list of search results.
    'long-title': 'off',
    // Any id without a space is valid HTML; a heading that starts with a number makes one that does too.
    'valid-id': ['error', { relaxed: true }],
    // Several of the choices of one filter may be made.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A browser forgets that a table is one where styles lay it out otherwise, as those of a phone do: roles say it again.
    'no-redundant-role': 'off',
    // The only form filters as it is filled in: there is nothing to submit.
    'wcag/h32': 'off',
  },
});

it('every page of the built sample handbook is valid HTML', async () => {
  const faults: string[] = [];
  for (const [address, html] of await pagesOf(inject('sampleFolder'))) {
    const { results } = await validator.validateString(html, address);
    for (const { messages } of results) {
      faults.push(...messages.map(({ ruleId, message, selector }) => `${address}: ${ruleId}: ${message} at ${selector}`));
    }
  }
  expect(faults).toEqual([]);
});
