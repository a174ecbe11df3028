import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { likenessOf, segmentEqualTo } from '../../facts/likeness.ts';
import type { Persona } from '../../facts/relations.ts';
import { isInUse } from '../../facts/state.ts';
import {
  aiStatements,
  citesOnlyAi,
  groundsOf,
  lacksPsychology,
  oldEvidence,
  onlySource,
  restsOnNumbers,
  standsStill,
  unchallengedFor,
} from '../../facts/weakness.ts';
import type { CheckContext, Rule } from '../context.ts';

/** Of what would make a persona stronger, this much is told at a time: nobody acts on ten pieces of advice. */
const MOST = 3;
/** A sketch, or a persona without any evidence, has something else to do first. */
const MOST_AT_FIRST = 2;

/** What would make each persona stronger, what matters most first. */
export const personaAdvised: Rule = function* (context) {
  for (const persona of context.handbook.personas.values()) {
    // What a fault took away may well be what is missed.
    if (!isInUse(persona) || persona.partial) continue;
    const isSketch = persona.data.state === 'proto' || persona.facts.items.every(({ supports }) => supports === 0);
    yield* [...adviceFor(persona, context)].slice(0, isSketch ? MOST_AT_FIRST : MOST);
  }
};

/** In the order of weight. What follows from advice that is given is not told as well. */
function* adviceFor(persona: Persona, context: CheckContext): Generator<Diagnostic> {
  const { source } = persona;
  const like = likenessOf(context.handbook, persona);
  const [first] = like?.shared ?? [];
  if (like && first) {
    const { id, data } = like.other;
    const params = { id, name: data.name, shared: like.shared.length, texts: like.shared.slice(0, 3).map(({ text }) => text) };
    yield diagnose('persona/look-alike', source.locate(first.path), params);
  }
  const segment = segmentEqualTo(context.handbook, persona);
  if (segment) yield diagnose('persona/equals-segment', source.locate(['segments'], 'key'), { id: segment.id, name: segment.data.name });
  else if (lacksPsychology(persona)) yield diagnose('persona/no-psychology', source.locate([firstList(persona)], 'key'), {});
  yield* ofMachines(persona, context);
  if (persona.data.state !== 'proto') yield* ofGrounds(persona, context);
}

/** The list of claims that stands first in a file. */
function firstList({ facts }: Persona): string {
  return String(facts.items.find(({ claim }) => claim)?.path[0]);
}

/** What a machine wrote, and nobody has read since. */
function* ofMachines(persona: Persona, { handbook }: CheckContext): Generator<Diagnostic> {
  const { source, data } = persona;
  const { ai, claims } = aiStatements(persona);
  const [first] = ai;
  if ((claims > 2 && ai.length === claims) || citesOnlyAi(handbook, persona))
    yield diagnose('persona/ai-only', source.locate(first?.path ?? ['state']), { statements: ai.length });
  else if (first && !data.reviewed && !persona.withheld?.includes('reviewed') && !data.validations?.length)
    yield diagnose('persona/ai-unread', source.locate(first.path), { statements: ai.length });
}

/** What a persona rests on, and how long ago somebody doubted it. */
function* ofGrounds(persona: Persona, { handbook, today }: CheckContext): Generator<Diagnostic> {
  const grounds = groundsOf(handbook, persona);
  if (!grounds) return;
  const { source } = persona;
  const at = grounds[0]?.path ?? ['state'];
  const only = onlySource(grounds);
  if (restsOnNumbers(grounds)) yield diagnose('persona/numbers-only', source.locate(at), { references: grounds.length });
  else if (only)
    yield diagnose('persona/single-source', source.locate(at), { id: only.id, title: only.data.title, references: grounds.length });
  const old = oldEvidence(handbook, persona, grounds, today);
  if (old) yield diagnose('persona/old-evidence', source.locate(at), old);
  const months = unchallengedFor(persona, today);
  if (months !== undefined) yield diagnose('persona/never-challenged', source.locate(['state']), { months });
  const still = old ? undefined : standsStill(handbook, persona, grounds, today);
  if (still) yield diagnose('persona/static', source.locate(['created']), still);
}
