import { object } from './field.ts';
import { line } from './text.ts';
import { contactUrl, webUrl } from './url.ts';

/** A link that stands on every page of the site, and leads out of it. */
export const siteLink = () =>
  object('siteLink', {
    label: line(),
    url: webUrl(),
  });

/** Whom to turn to: a page out of the site, or an e-mail address. */
export const contactLink = () =>
  object('siteLink', {
    label: line(),
    url: contactUrl(),
  });
