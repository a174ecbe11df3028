import type { Element, ElementContent } from 'hast';
import type { Evidence } from '../reading/block.ts';
import type { ShownPortrait } from '../reading/portrait.ts';
import type { Text } from '../reading/text.ts';
import { own } from '../schema/own.ts';
import { alertNamed } from '../text/github.ts';
import { asideElement, type ComponentMap, htmlElement } from '../text/to-html.ts';
import type { Card } from './card.ts';
import type { Embeds } from './embed.ts';

/** The components of a page in MDX, as elements that say what the model found for them. */
export function componentsOf({ cards, verbatims, notes, lang }: Embeds): ComponentMap {
  const card =
    (name: string): ComponentMap[string] =>
    ({ id = '' }) => {
      const found = own(cards, `${name} ${id}`);
      return found ? [inLanguage(cardElement(found), lang)] : [];
    };
  return {
    Note: ({ kind = '' }, children) => [
      asideElement(alertNamed(kind) ?? 'plain', { ...(lang && { lang }), ...(own(notes, kind) ?? { text: '' }) }, children),
    ],
    Persona: card('Persona'),
    Segment: card('Segment'),
    Icp: card('Icp'),
    Verbatim: ({ ref = '' }) => {
      const found = own(verbatims, ref);
      return found ? [inLanguage(verbatimElement(found), lang)] : [];
    },
  };
}

/** What stands in a text of another language. */
function inLanguage(element: Element, lang: string | undefined): Element {
  return lang ? { ...element, properties: { ...element.properties, lang } } : element;
}

function faceElement({ image, initials }: ShownPortrait, hueClass: string[]): ElementContent {
  const className = ['portrait', ...hueClass];
  return image
    ? htmlElement('img', { className, src: image.src, alt: '', width: 128, height: 128 }, [])
    : htmlElement('span', { className, ariaHidden: 'true' }, [initials]);
}

function cardElement({ name, role, summary, href, portrait, hue, kind }: Card): Element {
  const hueClass = hue === undefined ? [] : [`hue-${hue}`];
  const face = portrait ? [faceElement(portrait, hueClass)] : [];
  const words = htmlElement('div', {}, [
    htmlElement('p', { className: ['kind'] }, [spoken(kind)]),
    htmlElement('p', { className: ['embed-name'] }, [htmlElement('a', { href }, [spoken(name)])]),
    ...[role, summary].flatMap((text) => (text ? [htmlElement('p', {}, [spoken(text)])] : [])),
  ]);
  return htmlElement('div', { className: ['embed', ...hueClass, ...(portrait ? ['has-portrait'] : [])] }, [...face, words]);
}

function verbatimElement({ text, by, source, href, kind }: Evidence): Element {
  const said = text
    ? [
        htmlElement('blockquote', { className: ['voice'] }, [
          htmlElement(kind === 'verbatim' ? 'q' : 'span', text.lang ? { lang: text.lang } : {}, [text.text]),
        ]),
      ]
    : [];
  const from = htmlElement('figcaption', { className: ['source'] }, [
    ...(by ? [htmlElement('span', {}, [spoken(by)])] : []),
    href ? htmlElement('a', { href }, [spoken(source)]) : spoken(source),
  ]);
  return htmlElement('figure', { className: ['embed-verbatim'] }, [...said, from]);
}

function spoken({ text, lang }: Text): ElementContent {
  return lang ? htmlElement('span', { lang }, [text]) : { type: 'text', value: text };
}
