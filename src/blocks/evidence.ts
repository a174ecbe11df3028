import { type Doubt, dayOf, findEvidence, type StandingKind, standingOf } from '../facts/evidence.ts';
import { reservedFor } from '../handbook/readers.ts';
import { type Spoken, followedBy as spokenFollowedBy } from '../languages/spoken.ts';
import { anchorOf } from '../reading/anchor.ts';
import type { Evidence, Grounds, Standing } from '../reading/block.ts';
import { pageHref } from '../reading/href.ts';
import { choiceLabel, entityTitle } from '../reading/label.ts';
import { departmentName } from '../reading/reference.ts';
import { followedBy, plain, spoken, type Text } from '../reading/text.ts';
import { child, dataAt, entityValue, items, textAt, textOf, type Value, valueAtPath } from '../reading/value.ts';
import { counted, type View, word } from '../reading/view.ts';
import { isEvidence } from '../schema/reference.ts';

/** What a statement rests on, and whether that is enough. Only what is said of the person can be a hypothesis. */
export function groundsOf(value: Value): Grounds {
  const { view } = value.owner;
  const list = child(value, 'evidence');
  const evidence = (list ? items(list) : []).flatMap(givenEvidence);
  const against = evidence.filter(({ stance }) => stance === 'contradicts').length;
  const standing = standingIn(value);
  if (evidence.length === 0) return { ...(standing && { standing }), evidence };
  const { statement } = view.words;
  const summary = [counted(view, evidence.length, statement.evidence), ...(against > 0 ? [counted(view, against, statement.against)] : [])];
  return { ...(standing && { standing }), evidence, summary, link: word(view, statement.link) };
}

/** The same without what it rests on: where many statements stand together, each only says how sure it is. */
export function standingIn(value: Value): Standing | undefined {
  const { view } = value.owner;
  const kind = kindOf(value);
  return kind && { kind, label: word(view, view.words.standing[kind]) };
}

/** What is to be doubted of a statement. */
export function doubtOf(value: Value): Doubt | undefined {
  const kind = kindOf(value);
  return kind === 'supported' ? undefined : kind;
}

function kindOf(value: Value): StandingKind | undefined {
  const list = dataAt(value, 'evidence');
  const given = Array.isArray(list) ? list.filter(isEvidence) : [];
  const contradicts = given.filter(({ stance }) => stance === 'contradicts').length;
  return standingOf({ supports: given.length - contradicts, contradicts, claim: value.role.claim });
}

/** The words of a statement, which may be it alone; what contradicts it goes with them wherever they are read. */
export function saidWithDoubt(value: Value): Spoken {
  const words = spoken(textOf(child(value, 'text') ?? value));
  const standing = standingIn(value);
  return standing?.kind === 'contested' ? spokenFollowedBy(words, ` (${standing.label.text})`) : words;
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
