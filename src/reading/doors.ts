import { issueLink, type Message, mailLink } from './forge.ts';
import type { Text } from './text.ts';
import { child, configValue, textAt } from './value.ts';
import { type View, word } from './view.ts';

/** A way to have something changed: a page of the forge, or a message filled in. */
export interface Door {
  href: string;
  label: Text;
  /** The same by e-mail, for those who have no account on the forge. */
  mail?: { href: string; label: Text; title: Text };
}

const MAIL = 'mailto:';

/**
 * A way to have something changed, on the forge where one is named, else by e-mail; undefined where there is neither.
 * @param href a page of the forge that serves better than an issue.
 */
export function doorTo(view: View, label: string, message: Message, href?: string): Door | undefined {
  const { repository, contact } = view.handbook.config;
  const mail = contact?.url.startsWith(MAIL) ? mailLink(contact.url, message) : undefined;
  const forge = href ?? (repository && issueLink(repository, message));
  const said = word(view, label);
  if (forge === undefined) return mail === undefined ? undefined : { href: mail, label: said };
  const { byMail, alsoByMail } = view.words.doors;
  return {
    href: forge,
    label: said,
    ...(mail !== undefined && { mail: { href: mail, label: word(view, byMail), title: word(view, alsoByMail, { what: said.text }) } }),
  };
}

/** A message with its places filled. */
export function messageOf(view: View, { title, body }: Message, values: Readonly<Record<string, string>> = {}): Message {
  return { title: word(view, title, values).text, body: word(view, body, values).text };
}

/** Whom to turn to where that is a page, and so takes no message. */
export function contactOf(view: View): { href: string; label: Text } | undefined {
  const { contact } = view.handbook.config;
  const value = child(configValue(view), 'contact');
  const label = value && textAt(value, 'label');
  return contact && label && !contact.url.startsWith(MAIL) ? { href: contact.url, label } : undefined;
}
