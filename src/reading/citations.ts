import type { Coverage } from '../facts/coverage.ts';
import { citingOf, restsOn } from '../facts/evidence.ts';
import type { Entity } from '../handbook/handbook.ts';
import { withinSentence } from '../languages/typography.ts';
import { referenceTo } from '../schema/reference.ts';
import type { Path } from '../schema/walk.ts';
import { anchorOf } from './anchor.ts';
import type { Citation, Cited, Link } from './block.ts';
import { pageHref } from './href.ts';
import { entityTitle, labelOf, titleOf } from './label.ts';
import { entityLink } from './reference.ts';
import type { Text } from './text.ts';
import { child, entityValue, itemId, type Value, valueAtPath } from './value.ts';
import { counted, type View, word } from './view.ts';

/** All that cites something, as links to the statements. */
export function citationsOf(view: View, reference: string): Citation[] {
  return citingOf(view.handbook, reference).map(({ from, path, stance }) => ({
    ...statementLink(view, from, path),
    stance,
    label: word(view, view.words.values.stance[stance]),
  }));
}

/** A statement with the page that it stands on, and under which heading. */
export function statementLink(view: View, from: Entity, path: Path): Pick<Citation, 'href' | 'page' | 'text'> {
  const whole = entityValue(view, from);
  const statement = valueAtPath(whole, path);
  const field = labelOf(child(whole, String(path[0])) ?? whole);
  const page = entityTitle(view, from);
  return {
    href: pageHref(view, from.kind, from.id, anchorOf(statement)),
    page: { ...page, text: `${page.text}, ${withinSentence(field.text, field.lang ?? view.language)}` },
    text: titleOf(statement),
  };
}

/** All that cites an item, with what to call it. Nothing can cite what is no evidence, or has no id yet. */
export function citedBy(value: Value): Cited {
  const { view, id } = value.owner;
  if (!value.role.citable) return { label: '', items: [] };
  const part = itemId(value);
  return { label: word(view, view.words.derived.citedBy).text, items: part === undefined ? [] : citationsOf(view, referenceTo(id, part)) };
}

/** What an entity’s statements rest on, as links, with how many do. */
export function groundLinks(view: View, entity: Entity): Link[] {
  return restsOn(view.handbook, entity).map(([target, count]) => ({
    ...entityLink(view, target.kind, target.id),
    more: [
      {
        key: 'count',
        label: word(view, view.words.derived.citedBy),
        bare: true,
        block: { type: 'text', kind: 'line', text: counted(view, count, view.words.count.statement) },
      },
    ],
  }));
}

/** How much of what is said rests on evidence, in words. */
export function coverageWords(view: View, { claims, supported, contested, hypotheses }: Coverage): Text[] {
  const { formats, words } = view;
  if (claims === 0) return [word(view, words.coverage.none)];
  const { sentence, hypotheses: hypothesisForms, contested: contestedForms } = words.coverage;
  return [
    counted(view, supported, sentence, { total: formats.number(claims) }),
    ...(hypotheses > 0 ? [counted(view, hypotheses, hypothesisForms)] : []),
    ...(contested > 0 ? [counted(view, contested, contestedForms)] : []),
  ];
}
