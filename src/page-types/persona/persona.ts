import { personaBanners, translationBanners, validationBanners } from '../../blocks/banner.ts';
import { decisionsField } from '../../blocks/decisions.ts';
import { glanceOf } from '../../blocks/glance.ts';
import { personaHead } from '../../blocks/head.ts';
import { derivedField, questionsOf, sectionsOf, sectionTitle, wantedOfPersona } from '../../blocks/section.ts';
import { withVoices } from '../../blocks/voice.ts';
import { coverageOf } from '../../facts/coverage.ts';
import { namingPersonas } from '../../facts/relations.ts';
import { isInUse, personasInUse, replacedBy } from '../../facts/state.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { coverageWords, groundLinks } from '../../reading/citations.ts';
import { frameOf } from '../../reading/frame.ts';
import { compareHref, empathyHref, journeysHref, pageHref } from '../../reading/href.ts';
import { linksTo } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { reviewOnPage, upkeepOf } from '../../reading/upkeep.ts';
import { entityValue } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';
import { dressed, type EntityPage } from '../entity/entity.ts';
import { previewOf, printsOf } from '../entity/prints.ts';
import { fieldworkLinks } from '../fieldwork/fieldwork.ts';
import { citeOf } from './cite.ts';

type Ways = { href: string; label: Text }[];

/** The page of a persona. */
export function personaPage(view: View, persona: Entity<'persona'>): EntityPage {
  const value = entityValue(view, persona);
  const { words } = view;
  const head = personaHead(view, persona, value);
  const retired = !isInUse(persona);
  const coverage = coverageOf(persona);
  const prints = printsOf(view, persona);
  const questions = retired ? [] : questionsOf(value, wantedOfPersona);
  const page = dressed(
    view,
    withVoices(
      sectionsOf(value, {
        recognise: [derivedField(view, 'linked-from', words.derived.linkedFrom, linksTo(view, namingPersonas(view.handbook, persona)))],
        decisions: [decisionsField(view, persona)],
        grounds: [derivedField(view, 'evidence', words.derived.evidence, { type: 'links', items: groundLinks(view, persona) })],
        file: [derivedField(view, 'replaces', words.derived.replaces, linksTo(view, replacedBy(view.handbook, persona)))],
      }),
      head.quote,
    ),
  );
  return {
    type: 'entity',
    frame: frameOf(view, {
      title: head.name.text,
      ...(head.summary && { description: head.summary.text }),
      section: 'persona',
      picture: previewOf(view, persona, [head.name, head.role]),
      at: (other) => pageHref(other, 'persona', persona.id),
    }),
    head,
    banners: [...translationBanners(view, persona), ...validationBanners(view, persona), ...personaBanners(view, persona)],
    ...(!retired && {
      glance: glanceOf(value),
      coverage: {
        ...coverage,
        words: coverageWords(view, coverage),
        key: word(view, words.coverage.key),
        review: reviewOnPage(view, persona),
        open: word(view, words.coverage.open),
        close: word(view, words.coverage.close),
      },
    }),
    ...(prints && { prints }),
    ...(!retired && { further: furtherOf(view, persona) }),
    cite: citeOf(view, persona),
    upkeep: upkeepOf(view, persona, head.name.text),
    ...page,
    actions: {
      ...page.actions,
      ...(!retired && {
        ways: [...compareWays(view, persona), { href: empathyHref(view, persona.id), label: word(view, words.empathy.link) }],
      }),
    },
    ...(questions.length > 0 && {
      missing: {
        title: sectionTitle(view, 'missing'),
        lead: word(view, words.banner.missing),
        how: word(view, words.banner.howToAdd),
        questions,
      },
    }),
  };
}

/** The way to a persona beside others; none where there is nobody else to compare with. */
function compareWays(view: View, persona: Entity<'persona'>): Ways {
  const isAlone = !isInUse(persona) || personasInUse(view.handbook).length < 2;
  return isAlone ? [] : [{ href: compareHref(view, [persona.id]), label: word(view, view.words.comparison.way) }];
}

/** What is made from the page of a persona: to understand, to compare, to ask. */
function furtherOf(view: View, persona: Entity<'persona'>): EntityPage['further'] {
  const { id, data } = persona;
  const { ways } = view.words;
  return {
    title: word(view, ways.further, { name: data.name }),
    links: [...(data.journey ? [{ href: journeysHref(view), label: word(view, ways.journeys.title) }] : []), ...fieldworkLinks(view, id)],
  };
}
