import type { BuyingGroup, BuyingRole } from '../../facts/buying-group.ts';
import type { Persona } from '../../facts/relations.ts';
import { namesOf, stageName } from '../../reading/buying-group.ts';
import type { Door } from '../../reading/doors.ts';
import { type NewFile, newFileDoor } from '../../reading/new-file.ts';
import type { Text } from '../../reading/text.ts';
import { upkeepOf } from '../../reading/upkeep.ts';
import { listed, type View, word } from '../../reading/view.ts';

/** Lines to paste into a file. */
export interface Paste {
  label: Text;
  text: string;
  copy: Text;
  copied: Text;
  /** The way to the file. */
  door?: Door;
}

/** Who is missing in a buying group, and how one has them written. */
export interface MissingPeople {
  items: { text: Text; notes: Text[]; paste?: Paste }[];
  /** What stands in their place where nobody is. */
  none?: Text;
  /** Where a persona that does not exist yet is begun. */
  begin?: NewFile;
}

/** Who is missing; undefined for who may not read all of the group. */
export function missingPeople(view: View, group: BuyingGroup): MissingPeople | undefined {
  const { missing } = view.words.buyingGroup;
  if (!group.missing) return undefined;
  const { roles, stages, unweighed } = group.missing;
  const items = [
    ...roles.map((role) => {
      const known = group.others.filter(({ data }) => data.buying?.roles.includes(role));
      return {
        text: word(view, missing.role[role]),
        notes: [word(view, missing.roleNote), ...(known.length > 0 ? [word(view, missing.known, { names: namesOf(view, known) })] : [])],
        paste: memberLines(view, group, known.length > 0 ? known : [undefined], role),
      };
    }),
    ...stages.map((stage) => ({
      text: word(view, missing.stage, { stage: stageName(view, stage).text }),
      notes: [word(view, missing.stageNote)],
    })),
    ...unweighed.map(({ persona, roles: own }) => ({
      text: word(view, missing.unweighed, { name: persona.data.name }),
      notes: [word(view, missing.unweighedNote)],
      paste: weightLines(view, group, persona, own),
    })),
  ];
  const begin = roles.length > 0 ? newFileDoor(view, 'persona') : undefined;
  return { items, ...(items.length === 0 && { none: word(view, missing.none) }), ...(begin && { begin }) };
}

/** Who is missing, in one sentence; undefined where nobody is, and for who may not read all of the group. */
export function missingSentence(view: View, { missing }: BuyingGroup): Text | undefined {
  const words = view.words.buyingGroup.missing;
  const all = [
    ...(missing?.roles ?? []).map((role) => word(view, words.role[role])),
    ...(missing?.stages ?? []).map((stage) => word(view, words.stage, { stage: stageName(view, stage).text })),
    ...(missing?.unweighed ?? []).map(({ persona }) => word(view, words.unweighed, { name: persona.data.name })),
  ];
  const list = listed(view, all);
  return list && word(view, words.short, { list: list.text });
}

/** The lines that name people in a buying group; of somebody who does not exist yet with an id to be chosen. */
export function memberLines(view: View, { icp }: BuyingGroup, people: readonly (Persona | undefined)[], role?: BuyingRole): Paste {
  const words = view.words.buyingGroup;
  const lines = people.flatMap((persona) => {
    const roles = role ? [role] : (persona?.data.buying?.roles ?? []);
    const part = roles.length > 0 ? [`    roles: [${roles.join(', ')}]`] : [];
    return [`  - persona: ${persona?.id ?? words.missing.someone}`, ...part, '    weight:'];
  });
  const label = word(view, role ? words.missing.pasteMember : words.empty.paste, { file: icp.file });
  return pasted(view, label, ['buyingGroup:', ...lines], upkeepOf(view, icp, icp.data.name).edit);
}

function weightLines(view: View, { stages }: BuyingGroup, persona: Persona, roles: readonly BuyingRole[]): Paste {
  const named = stages.flatMap(({ name, key }) => ('declared' in name ? [key] : []));
  const lines = (named.length > 0 ? named : ['']).flatMap((key) => [`    - stage: ${key}`.trimEnd(), '      weight:']);
  const own = persona.data.buying?.roles ?? roles;
  const label = word(view, view.words.buyingGroup.missing.pasteWeights);
  const door = upkeepOf(view, persona, persona.data.name).edit;
  return pasted(view, label, ['buying:', `  roles: [${own.join(', ')}]`, '  weights:', ...lines], door);
}

function pasted(view: View, label: Text, lines: readonly string[], door: Door | undefined): Paste {
  const { copy, copied } = view.words.buyingGroup.missing;
  return { label, text: lines.join('\n'), copy: word(view, copy), copied: word(view, copied), ...(door && { door }) };
}
