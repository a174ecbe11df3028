import { reservedFor } from '../handbook/audience.ts';
import { fill } from '../languages/index.ts';
import { anchorOf } from '../reading/anchor.ts';
import type { Evidence, Grounds, Standing } from '../reading/block.ts';
import { findEvidence } from '../reading/find-evidence.ts';
import { pageHref } from '../reading/href.ts';
import { choiceLabel } from '../reading/label.ts';
import { departmentName } from '../reading/reference.ts';
import { plain, type Text } from '../reading/text.ts';
import { entityTitle } from '../reading/title.ts';
import { child, entityValue, items, textOf, type Value } from '../reading/value.ts';
import { type View, word } from '../reading/view.ts';
import { measureOf } from './measure.ts';

/** What a statement rests on, and whether that is enough. Only what is said of the person can be a hypothesis. */
export function groundsOf(value: Value): Grounds {
  const { view } = value.owner;
  const list = child(value, 'evidence');
  const evidence = list ? items(list).map(givenEvidence) : [];
  const against = evidence.filter(({ stance }) => stance === 'contradicts').length;
  const standing = standingOf(value, evidence.length - against, against);
  if (evidence.length === 0) return { ...(standing && { standing }), evidence };
  const { statement } = view.words;
  const counted = [view.formats.count(evidence.length, statement.evidence)];
  if (against > 0) counted.push(view.formats.count(against, statement.against));
  return { ...(standing && { standing }), evidence, summary: counted.join(', ') };
}

function standingOf({ owner: { view }, role }: Value, supports: number, against: number): Standing | undefined {
  const kind = against > 0 ? 'contested' : supports > 0 ? 'supported' : 'hypothesis';
  if (kind === 'hypothesis' && !role.claim) return undefined;
  return { kind, label: word(view, view.words.standing[kind]).text };
}

function givenEvidence(value: Value): Evidence {
  const note = child(value, 'note');
  const evidence = evidenceOf(value.owner.view, value.data as { ref: string; stance: Evidence['stance'] });
  return { ...evidence, ...(note && { note: textOf(note) }) };
}

/** What a reference points at, with where it comes from. */
export function evidenceOf(view: View, { ref, stance }: { ref: string; stance: Evidence['stance'] }): Evidence {
  const own = { stance, label: word(view, view.words.values.stance[stance]).text };
  const readers = reservedFor(ref);
  if (readers !== undefined) return { ...own, kind: 'reserved', source: reservedWords(view, readers) };
  const found = findEvidence(view, ref);
  if (!found) return { ...own, kind: 'unknown', source: plain(`${word(view, view.words.statement.unknown).text} (${ref})`) };

  const { entity, kind } = found;
  const whole = entityValue(view, entity);
  const [by, nature, day] = [child(found.value, 'by'), child(whole, 'kind'), child(kind === 'figure' ? found.value : whole, 'date')];
  return {
    ...own,
    kind,
    ...(kind !== 'record' && { text: kind === 'figure' ? figureText(found.value) : textOf(child(found.value, 'text') ?? found.value) }),
    ...(kind === 'verbatim' && by && { by: textOf(by) }),
    source: entityTitle(view, entity),
    href: pageHref(view, entity.kind, entity.id, kind === 'record' ? undefined : anchorOf(found.value)),
    ...(nature ? { nature: choiceLabel(nature) } : { nature: word(view, view.words.kind[entity.kind]) }),
    ...(day && { date: view.formats.date(String(day.data)) }),
  };
}

/** Evidence that this audience may not read: that it is there, and who may. */
function reservedWords(view: View, readers: string): Text {
  const { reserved, reservedFor: reservedPhrase } = view.words.statement;
  if (readers === 'restricted') return word(view, reserved);
  return word(view, fill(reservedPhrase, { department: departmentName(view, readers).text }));
}

/** A figure as a phrase: `Mensualité moyenne : 86 €`. */
function figureText(value: Value): Text {
  const { words } = value.owner.view;
  const label = textOf(child(value, 'label') ?? value);
  return { ...plain(`${label.text}${words.value.colon} ${measureOf(value)?.text ?? ''}`), ...(label.lang && { lang: label.lang }) };
}
