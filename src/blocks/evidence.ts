import { dayOf, findEvidence, standingOf } from '../facts/evidence.ts';
import { reservedFor } from '../handbook/readers.ts';
import { anchorOf } from '../reading/anchor.ts';
import type { Evidence, Grounds, Standing } from '../reading/block.ts';
import { pageHref } from '../reading/href.ts';
import { choiceLabel, entityTitle } from '../reading/label.ts';
import { departmentName } from '../reading/reference.ts';
import { followedBy, plain, type Text } from '../reading/text.ts';
import { child, dataAt, entityValue, items, textAt, textOf, type Value, valueAtPath } from '../reading/value.ts';
import { counted, type View, word } from '../reading/view.ts';
import { isEvidence } from '../schema/reference.ts';

/** What a statement rests on, and whether that is enough. Only what is said of the person can be a hypothesis. */
export function groundsOf(value: Value): Grounds {
  const { view } = value.owner;
  const list = child(value, 'evidence');
  const evidence = (list ? items(list) : []).flatMap(givenEvidence);
  const against = evidence.filter(({ stance }) => stance === 'contradicts').length;
  const kind = standingOf({ supports: evidence.length - against, contradicts: against, claim: value.role.claim });
  const standing = kind && { kind, label: word(view, view.words.standing[kind]) };
  if (evidence.length === 0) return { ...(standing && { standing }), evidence };
  const { statement } = view.words;
  const summary = [counted(view, evidence.length, statement.evidence), ...(against > 0 ? [counted(view, against, statement.against)] : [])];
  return { ...(standing && { standing }), evidence, summary, link: word(view, statement.link) };
}

/** The same without what it rests on: where many statements stand together, each only says how sure it is. */
export function standingIn(value: Value): Standing | undefined {
  const { view } = value.owner;
  const list = dataAt(value, 'evidence');
  const given = Array.isArray(list) ? list.filter(isEvidence) : [];
  const against = given.filter(({ stance }) => stance === 'contradicts').length;
  const kind = standingOf({ supports: given.length - against, contradicts: against, claim: value.role.claim });
  return kind && { kind, label: word(view, view.words.standing[kind]) };
}

function givenEvidence(value: Value): Evidence[] {
  if (!isEvidence(value.data)) return [];
  const note = textAt(value, 'note');
  return [{ ...evidenceOf(value.owner.view, value.data), ...(note && { note }) }];
}

/** Evidence as a statement gives it. */
type Given = Pick<Evidence, 'stance'> & { ref: string };

/** What a reference points at, with where it comes from. */
export function evidenceOf(view: View, { ref, stance }: Given): Evidence {
  const own = { stance, label: word(view, view.words.values.stance[stance]) };
  const readers = reservedFor(ref);
  if (readers !== undefined) return { ...own, kind: 'reserved', source: reservedWords(view, readers) };
  const found = findEvidence(view.handbook, ref);
  if (!found) return { ...own, kind: 'unknown', source: followedBy(word(view, view.words.statement.unknown), ` (${ref})`) };

  const { entity, part } = found;
  const whole = entityValue(view, entity);
  const value = part && valueAtPath(whole, part.path);
  const [by, nature, day] = [value && textAt(value, 'by'), child(whole, 'kind'), dayOf(found)];
  return {
    ...own,
    kind: part?.kind ?? 'record',
    ...(value && { text: part?.kind === 'figure' ? figureText(value) : (textAt(value, 'text') ?? textOf(value)) }),
    ...(by && { by }),
    source: entityTitle(view, entity),
    href: pageHref(view, entity.kind, entity.id, value && anchorOf(value)),
    ...(nature ? { nature: choiceLabel(nature) } : { nature: word(view, view.words.kind[entity.kind]) }),
    ...(day && { date: view.formats.date(day) }),
  };
}

/** Evidence that this audience may not read: that it is there, and who may. */
function reservedWords(view: View, readers: string): Text {
  const { reserved, reservedFor: reservedPhrase } = view.words.statement;
  if (readers === 'restricted') return word(view, reserved);
  return word(view, reservedPhrase, { department: departmentName(view, readers).text });
}

/** A figure as a phrase: `Mensualité moyenne : 86 €`. */
function figureText(value: Value): Text {
  const { words } = value.owner.view;
  const label = textOf(child(value, 'label') ?? value);
  return { ...plain(`${label.text}${words.value.colon} ${measureOf(value)?.text ?? ''}`), ...(label.lang && { lang: label.lang }) };
}

/** A number with its unit: `62 %`, `3 personnes sur 8`; what was typed as a unit alone is shown alone. */
export function measureOf(value: Value): Text | undefined {
  const amount = dataAt(value, 'value');
  const { formats } = value.owner.view;
  const words = textAt(value, 'unit');
  if (typeof amount !== 'number') return words;
  const text = formats.amount(amount, words?.text ?? '') ?? [formats.number(amount), words?.text].filter(Boolean).join('\u00A0');
  // A sign is of no language.
  const foreign = words?.lang && /\p{L}/u.test(words.text);
  return { ...plain(text), ...(foreign && { lang: words.lang }) };
}
