import type { Persona } from '../../facts/relations.ts';
import { reviewOf } from '../../facts/review.ts';
import { allOf } from '../../handbook/handbook.ts';
import { addressAt, badgeHref, pageHref } from '../../reading/href.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, textOf } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { plainMarkdown } from '../../text/plain-markdown.ts';
import { escapeHtml } from '../../text/to-html.ts';
import { badgeSvg } from './badge.ts';

/** How a persona is named in a ticket, a slide or an e-mail: texts to copy, each with its state and the month of its review. */
export interface Cite {
  title: Text;
  copy: Text;
  copied: Text;
  texts: { key: 'markdown' | 'link' | 'badge' | 'html'; label: Text; text: string }[];
  badge: { src: string; alt: string };
  /** The language of what is copied, where it is not the one of the page: names and jobs are not always translated. */
  lang?: string;
  /** What whoever pastes it should know. */
  note: Text;
}

/** The texts by which a persona is cited. Without the address of the site they lead only from the site itself, which is said. */
export function citeOf(view: View, persona: Persona): Cite {
  const { cite } = view.words.decisions;
  const { site } = view.handbook.config;
  const whole = (href: string) => (site ? addressAt(site, href) : href);
  const [page, badge] = [whole(pageHref(view, 'persona', persona.id)), badgeHref(view, persona.id)];
  const role = child(entityValue(view, persona), 'role');
  const { text: job, lang } = role ? textOf(role) : { text: undefined };
  const name = [persona.data.name, ...(job ? [job] : [])].join(', ');
  const [standing, alt] = [standingOf(view, persona), badgeWords(view, persona)];
  const label = (key: 'markdown' | 'link' | 'badge' | 'html') => word(view, cite[key]);
  return {
    title: word(view, cite.title),
    copy: word(view, view.words.study.copy),
    copied: word(view, view.words.study.copied),
    texts: [
      { key: 'markdown', label: label('markdown'), text: `[${plainMarkdown(name)}](${page}) (${plainMarkdown(standing)})` },
      { key: 'link', label: label('link'), text: page },
      { key: 'badge', label: label('badge'), text: `[![${plainMarkdown(alt)}](${whole(badge)})](${page})` },
      {
        key: 'html',
        label: label('html'),
        text: `<a href="${escapeHtml(page)}"><img src="${escapeHtml(whole(badge))}" alt="${escapeHtml(alt)}" height="24"></a>`,
      },
    ],
    badge: { src: badge, alt },
    ...(lang && { lang }),
    note: word(view, site ? cite.note : cite.noSite),
  };
}

/** The badge of each persona, by its path on the site: made of what its readers may see, and no more. */
export function badgeFiles(view: View): [path: string, make: () => string][] {
  return allOf(view.handbook, 'persona').map((persona) => [
    badgeHref(view, persona.id).slice(view.base.length),
    () =>
      badgeSvg({
        name: persona.data.name,
        standing: standingOf(view, persona),
        alt: badgeWords(view, persona),
        language: view.language,
        colour: view.handbook.config.brand?.colour,
      }),
  ]);
}

/** `persona validé, relu en novembre 2026`. */
function standingOf(view: View, persona: Persona): string {
  const { cite } = view.words.decisions;
  const { last } = reviewOf(view.handbook, persona);
  const state = word(view, cite.state[persona.data.state]).text;
  const month = last && view.formats.monthInText(last);
  return word(view, month ? cite.reviewed : cite.never, { state, ...(month && { month }) }).text;
}

function badgeWords(view: View, persona: Persona): string {
  return `${persona.data.name}, ${standingOf(view, persona)}`;
}
