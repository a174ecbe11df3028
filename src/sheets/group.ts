import { languageBanners, printedNotice } from '../blocks/banner.ts';
import { influenceOf } from '../blocks/influence.ts';
import { type BuyingGroup, type GroupMember, type GroupStage, weightAt } from '../facts/buying-group.ts';
import { clashingCriteria, type Sided } from '../facts/clashing-criteria.ts';
import { withinSentence } from '../languages/typography.ts';
import { roleName, stageName, stepValue } from '../reading/buying-group.ts';
import { addressAt, buyingGroupHref } from '../reading/href.ts';
import { hueOf } from '../reading/hue.ts';
import { plain, spoken, type Text } from '../reading/text.ts';
import { child, entityValue, items, textOf, type Value, valueAtPath } from '../reading/value.ts';
import { listed, type View, word } from '../reading/view.ts';
import { buyingRoles } from '../schema/buying.ts';
import { inColumns } from './columns.ts';
import { imprintOf } from './imprint.ts';
import type { Part } from './parts.ts';
import { peopleRow } from './people.ts';
import { type Said, saidAs, saidOf, statedOf, voiced } from './runs.ts';
import { briefOf } from './segment.ts';
import type { FactsRow, MatrixRow, MissingRow, PartsRow, PeopleRow, Sheet } from './sheet.ts';

/** The clashes that stand on a sheet; the page has more. */
const MOST_CLASHES = 3;

/** The buying group of an ICP on one sheet: who is in it, who weighs when, what they look at, what clashes, who is missing. */
export function groupSheetOf(view: View, group: BuyingGroup): Sheet {
  const { icp } = group;
  const value = entityValue(view, icp);
  const words = view.words.buyingGroup;
  const [name, summary] = [child(value, 'name'), child(value, 'summary')];
  const hue = hueOf(view.handbook, icp);
  const shown = [icp, ...group.members.map(({ persona }) => persona)];
  const { page: _, ...imprint } = imprintOf(view, icp, [spoken(word(view, words.grounds))], shown);
  const { site } = view.handbook.config;
  return {
    id: icp.id,
    title: word(view, words.sheet.title, { name: icp.data.name }).text,
    kind: spoken(word(view, words.kind)),
    name: name ? saidOf(name) : saidAs({ text: icp.data.name }, value),
    ...(summary && { role: saidOf(summary) }),
    tags: [],
    places: [],
    ...(hue !== undefined && { hue }),
    rows: [membersRow(view, group, value), ...matrixRow(view, group), partsRow(view, group), ...missingPeopleRow(view, group)],
    imprint: { ...imprint, ...(site && { page: addressAt(site, buyingGroupHref(view, icp.id)) }) },
    notices: languageBanners(view, icp).map(printedNotice),
  };
}

/** Those of the group, and of nobody else who belongs to the ICP; with their own parts where the group gives none. */
function membersRow(view: View, { icp, members }: BuyingGroup, value: Value): PeopleRow {
  const row = peopleRow(view, icp, value);
  const within = members.flatMap(({ persona, roles }) => {
    const one = row.items.find(({ id }) => id === persona.id);
    const part = listed(
      view,
      roles.map((role) => roleName(view, role)),
    );
    return one ? [{ ...one, ...(part && !one.part && { part: spoken(part) }) }] : [];
  });
  return { ...row, title: spoken(word(view, view.words.buyingGroup.roles.title)), items: within };
}

function matrixRow(view: View, group: BuyingGroup): MatrixRow[] {
  if (group.stages.every(({ leads }) => leads.length === 0)) return [];
  const { matrix } = view.words.buyingGroup;
  const { rows } = influenceOf(view, group);
  return [
    {
      type: 'matrix',
      title: spoken(word(view, matrix.title)),
      lead: spoken(word(view, matrix.lead)),
      person: spoken(word(view, matrix.person)),
      unknown: spoken(word(view, matrix.unknown)),
      stages: group.stages.map((stage) => stageSaid(view, stage)),
      items: rows.map(({ cells }, at) => ({
        name: nameOf(view, group.members[at]),
        cells: cells.map(({ level, leads }) => ({ max: level?.max ?? 5, leads, ...(level && { value: level.value }) })),
      })),
    },
  ];
}

function nameOf(view: View, member: GroupMember | undefined): Said {
  if (!member) return { runs: [], from: [] };
  const value = entityValue(view, member.persona);
  return { ...saidAs(plain(member.persona.data.name), child(value, 'name') ?? value), lent: lenderOf(member) };
}

function lenderOf({ persona: { kind, id } }: GroupMember): NonNullable<Said['lent']> {
  return { kind, id };
}

/** A stage that the settings name is no text of the file that the sheet is of, nor of any that it shows. */
function stageSaid(view: View, stage: GroupStage): Said {
  const text = stageName(view, stage);
  if ('of' in stage.name) return { ...saidAs(text, { path: [...stage.name.path] }), lent: { kind: 'persona', id: stage.name.of.id } };
  return saidAs(text, { path: ['buyingGroup'] });
}

/** What is looked at and what holds back, stage by stage, by whoever leads or can stop it; then what clashes. */
function partsRow(view: View, group: BuyingGroup): PartsRow {
  const parts = group.stages.flatMap((stage): Part[] => {
    const heavy = [...new Set([...stage.leads, ...stage.stops])];
    const said = heavy.flatMap((member) => linesAt(view, member, stage));
    return said.length > 0 ? [{ title: spoken(stageName(view, stage)), groups: [{ items: said }] }] : [];
  });
  return { type: 'parts', columns: inColumns([...parts, clashPart(view, group)], 3) };
}

/** Somebody at a stage: the name, the weight, then what each step of their journey there says they look at, and what holds them back. */
function linesAt(view: View, member: GroupMember, stage: GroupStage): Said[] {
  const { sheet } = view.words.buyingGroup;
  const name = word(view, stage.leads.includes(member) ? sheet.leads : sheet.person, {
    name: member.persona.data.name,
    level: String(weightAt(member, stage.key) ?? ''),
  });
  const steps = (stage.steps.find((one) => one.member === member)?.at ?? []).map((at) => stepValue(view, member.persona, at));
  return steps.flatMap((step) => {
    const texts = (key: string) => [child(step, key) ?? []].flat().flatMap(items).map(textOf);
    const [looks, brakes] = [texts('criteria'), texts('brakes')];
    const [first] = [...looks, ...brakes];
    if (!first) return [];
    const runs = [
      { text: name.text, style: 'strong' as const },
      ...(looks.length > 0 ? [{ text: ` ${inOne(looks)}.` }] : []),
      ...(brakes.length > 0 ? [{ text: ` ${word(view, sheet.brakes).text}${inOne(brakes)}.` }] : []),
    ];
    return [{ ...statedOf(step, { runs, from: step.path }), ...(first.lang && { lang: first.lang }), lent: lenderOf(member) }];
  });
}

function inOne(texts: readonly Text[]): string {
  return texts.map(({ text }) => text).join(', ');
}

function clashPart(view: View, group: BuyingGroup): Part {
  const { clash } = view.words.buyingGroup;
  const { clashes, judged } = clashingCriteria(group);
  const groups = clashes.slice(0, MOST_CLASHES).map(({ stage, sides }) => ({
    title: spoken(word(view, clash.at, { stage: stageName(view, stage).text })),
    items: sides.map((side) => sideSaid(view, side)),
  }));
  const none = spoken(word(view, judged.length < 2 ? clash.notEnough : clash.none));
  return { title: spoken(word(view, clash.title)), groups, ...(groups.length === 0 && { none }) };
}

/** Whose criterion it is and of which kind, then the criterion as it is written. */
function sideSaid(view: View, { member, criteria, kinds }: Sided): Said {
  const value = valueAtPath(entityValue(view, member.persona), ['decisionCriteria', criteria[0] ?? 0]);
  const quoted = voiced(view, statedOf(value));
  const kind = inOne(kinds.map((one) => word(view, withinSentence(view.words.values.criterionKind[one], view.language))));
  const { said } = view.words.buyingGroup.sheet;
  const before = word(view, said, { name: member.persona.data.name, kind }).text;
  return { ...quoted, runs: [{ text: `${before.trimEnd()} `, style: 'strong' }, ...quoted.runs], lent: lenderOf(member) };
}

function missingPeopleRow(view: View, { missing }: BuyingGroup): MissingRow[] {
  const words = view.words.buyingGroup.missing;
  const item = (label: Text, note: string) => ({ label: spoken(upperFirst(view, label)), description: spoken(word(view, note)) });
  const all = [
    ...(missing?.roles ?? []).map((role) => item(word(view, words.role[role]), words.roleNote)),
    ...(missing?.stages ?? []).map((stage) => item(word(view, words.stage, { stage: stageName(view, stage).text }), words.stageNote)),
    ...(missing?.unweighed ?? []).map(({ persona }) => item(word(view, words.unweighed, { name: persona.data.name }), words.unweighedNote)),
  ];
  return all.length > 0
    ? [{ type: 'missing', title: spoken(word(view, words.title)), lead: spoken(word(view, words.ask)), items: all }]
    : [];
}

function upperFirst(view: View, text: Text): Text {
  return { ...text, text: text.text.charAt(0).toLocaleUpperCase(text.lang ?? view.language) + text.text.slice(1) };
}

/** The sheets to try where the whole does not fit: without notes, with fewer lines a stage, then with names for faces. Two sides make one clash. */
export function briefGroups(view: View, group: BuyingGroup, sheet: Sheet): Sheet[] {
  const [brief, briefer] = [briefOf(view, sheet, 4), briefOf(view, sheet, 2)];
  return [brief, briefer, { ...briefer, rows: briefer.rows.map((row) => (row.type === 'people' ? rolesRow(view, group) : row)) }];
}

/** Who has which part, by name alone. */
function rolesRow(view: View, { members }: BuyingGroup): FactsRow {
  const named = (all: readonly GroupMember[]) => all.map((member) => nameOf(view, member));
  const parts = buyingRoles.map((role) => ({
    label: spoken(roleName(view, role)),
    values: named(members.filter(({ roles }) => roles.includes(role))),
  }));
  const unnamed = {
    label: spoken(word(view, view.words.buyingGroup.roles.unnamed)),
    values: named(members.filter(({ roles }) => roles.length === 0)),
  };
  return { type: 'facts', brief: true, items: [...parts, unnamed].filter(({ values }) => values.length > 0) };
}
