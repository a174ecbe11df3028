import { groundsOf } from '../../blocks/evidence.ts';
import { unanswered } from '../../facts/answers.ts';
import { standingOf } from '../../facts/evidence.ts';
import { personasInUse } from '../../facts/state.ts';
import type { Item } from '../../handbook/claims.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { valueAt } from '../../handbook/value-at.ts';
import { anchorOf } from '../../reading/anchor.ts';
import type { Evidence, Link } from '../../reading/block.ts';
import { fieldworkHref, pageHref } from '../../reading/href.ts';
import { labelOf, titleOf } from '../../reading/label.ts';
import { entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { child, entityValue, type Value, valueAtPath } from '../../reading/value.ts';
import { type View, word } from '../../reading/view.ts';

/** Something that is said of a persona, and under which heading. */
interface Claim {
  text: Text;
  href: string;
  field: Text;
}

/** Claims of one persona. */
export interface PersonaClaims<C extends Claim = Claim> {
  persona: Link;
  /** The questions that the next interviews ask about them. */
  interview: { href: string; text: Text };
  claims: C[];
}

/** A claim that evidence speaks against. */
export interface ContestedClaim extends Claim {
  for: Evidence[];
  against: Evidence[];
}

/** The claims that at least one piece of evidence contradicts, by persona. */
export function contestedClaims(view: View): PersonaClaims<ContestedClaim>[] {
  return byPersona(
    view,
    claimsWhere(({ contradicts }) => contradicts > 0),
    (claim, value) => {
      const { evidence } = groundsOf(value);
      const of = (stance: Evidence['stance']) => evidence.filter((one) => one.stance === stance);
      return { ...claim, for: of('supports'), against: of('contradicts') };
    },
  );
}

/** The claims of high priority that nothing supports nor contradicts, by persona: what the next interviews should ask. */
export function hypothesesThatMatter(view: View): PersonaClaims[] {
  return byPersona(
    view,
    claimsWhere((item, data) => standingOf(item) === 'hypothesis' && valueAt(data, [...item.path, 'priority']) === 'high'),
    (claim) => claim,
  );
}

/** The barriers that no guidance answers, by persona. */
export function unansweredBrakes(view: View): PersonaClaims[] {
  return byPersona(view, unanswered, (claim) => claim);
}

/** How many claims there are of all personas. */
export function countClaims(all: readonly PersonaClaims[]): number {
  return all.reduce((sum, { claims }) => sum + claims.length, 0);
}

/** The claims that are asked for, by what is known of them without reading their words: most of a large handbook's are not. */
type Wanted = (persona: Entity<'persona'>) => Item[];

const claimsWhere = (isWanted: (item: Item, persona: unknown) => boolean): Wanted => {
  return ({ facts, data }) => facts.items.filter((item) => item.claim && isWanted(item, data));
};

/** Claims of the personas in use. Retired ones are kept as they were. */
function byPersona<C extends Claim>(view: View, wanted: Wanted, make: (claim: Claim, value: Value) => C): PersonaClaims<C>[] {
  return personasInUse(view.handbook)
    .map((persona) => ({
      persona: entityLink(view, 'persona', persona.id),
      interview: { href: fieldworkHref(view, persona.id, 'interview'), text: word(view, view.words.fieldwork.interview.link) },
      claims: claimsOf(view, persona, wanted, make),
    }))
    .filter(({ claims }) => claims.length > 0)
    .sort((a, b) => view.formats.compare(a.persona.text.text, b.persona.text.text));
}

function claimsOf<C extends Claim>(view: View, persona: Entity<'persona'>, wanted: Wanted, make: (claim: Claim, value: Value) => C): C[] {
  const found = wanted(persona);
  if (found.length === 0) return [];
  const whole = entityValue(view, persona);
  return found.map(({ path }) => {
    const value = valueAtPath(whole, path);
    const field = labelOf(child(whole, String(path[0])) ?? whole);
    return make({ text: titleOf(value), href: pageHref(view, 'persona', persona.id, anchorOf(value)), field }, value);
  });
}
