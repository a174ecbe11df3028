import type { Entity } from '../../handbook/handbook.ts';
import { evidenceOfEntity, icpsOfPersona, linksTo, namingPersonas, replacedBy } from '../backlinks.ts';
import { languageBanners, personaBanners } from '../banner.ts';
import { linkOf } from '../blocks/reference.ts';
import { statementOf } from '../blocks/statement.ts';
import { coverageOf, coverageWords } from '../coverage.ts';
import { frameOf } from '../frame.ts';
import { freshnessOf } from '../freshness.ts';
import { glanceOf } from '../glance.ts';
import { pageHref } from '../href.ts';
import { hueOf } from '../hue.ts';
import { portraitOf } from '../portrait.ts';
import { previewOf, printsOf } from '../prints.ts';
import { derivedField, questionsOf, sectionsOf, sectionTitle } from '../section.ts';
import { upkeepOf } from '../upkeep.ts';
import { child, entityValue, items, type Value } from '../value.ts';
import { type View, word } from '../view.ts';
import { type EntityPage, type Head, headOf } from './entity.ts';

/** What anybody who works with a persona asks of it first. */
export const wantedOfPersona = [
  'quote',
  'story',
  'goals',
  'motivations',
  'brakes',
  'painPoints',
  'channels',
  'journey',
  'decisionCriteria',
  'guidance',
  'cues',
];

/** The page of a persona. */
export function personaPage(view: View, persona: Entity<'persona'>): EntityPage {
  const value = entityValue(view, persona);
  const { words } = view;
  const head = personaHead(view, persona, value);
  const retired = persona.data.state === 'retired';
  const coverage = coverageOf(persona);
  const inWords = coverageWords(view, coverage);
  const prints = printsOf(view, persona);
  const questions = retired ? [] : questionsOf(value, wantedOfPersona);
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
    banners: [...languageBanners(view, persona), ...personaBanners(view, persona)],
    ...(!retired && {
      glance: glanceOf(value),
      coverage: {
        ...coverage,
        words: inWords,
        alt: `${word(view, words.coverage.title).text}${words.value.colon} ${inWords.join(', ')}`,
        key: word(view, words.coverage.key).text,
        fresh: freshnessOf(view, persona),
      },
    }),
    ...(prints && { prints }),
    upkeep: upkeepOf(view, persona, head.name.text),
    sections: sectionsOf(value, {
      recognise: [derivedField(view, 'linked-from', words.derived.linkedFrom, linksTo(view, namingPersonas(view, persona)))],
      grounds: [derivedField(view, 'evidence', words.derived.evidence, { type: 'links', items: evidenceOfEntity(view, persona) })],
      file: [derivedField(view, 'replaces', words.derived.replaces, linksTo(view, replacedBy(view, persona.id)))],
    }),
    ...(questions.length > 0 && {
      missing: {
        title: sectionTitle(view, 'missing'),
        lead: word(view, words.banner.missing).text,
        how: word(view, words.banner.howToAdd).text,
        questions,
      },
    }),
  };
}

/** The head of a persona, on its page and on paper. */
export function personaHead(view: View, persona: Entity<'persona'>, value: Value): Head {
  const [quote, segments] = [child(value, 'quote'), child(value, 'segments')];
  const hue = hueOf(view.handbook, persona);
  return {
    ...headOf(value, word(view, view.words.kind.persona).text, ['state', 'rank', 'kind']),
    places: [...(segments ? items(segments).map(linkOf) : []), ...linksTo(view, icpsOfPersona(view, persona)).items],
    portrait: portraitOf(view, persona),
    ...(quote && { quote: statementOf(quote) }),
    ...(hue !== undefined && { hue }),
  };
}
