import { object } from './field.ts';
import { line } from './text.ts';
import { webUrl } from './url.ts';

/** A link that stands on every page of the site, and leads out of it. */
export const siteLink = () =>
  object('siteLink', {
    label: line(),
    url: webUrl(),
  });
