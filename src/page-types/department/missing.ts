import { unanswered } from '../../facts/answers.ts';
import { lacksGuidance, missingParts, partsAskedFor } from '../../facts/guidance.ts';
import type { Entity } from '../../handbook/handbook.ts';
import { withinSentence } from '../../languages/typography.ts';
import { anchorOf } from '../../reading/anchor.ts';
import type { Link } from '../../reading/block.ts';
import { type Door, doorTo, messageOf } from '../../reading/doors.ts';
import { editLink } from '../../reading/forge.ts';
import { addressAt, departmentHref, healthHref, pageHref } from '../../reading/href.ts';
import { schemaLabel, titleOf } from '../../reading/label.ts';
import { departmentName, entityLink } from '../../reading/reference.ts';
import type { Text } from '../../reading/text.ts';
import { entityValue, valueAtPath } from '../../reading/value.ts';
import { counted, listed, type View, word } from '../../reading/view.ts';
import { schemaAt } from '../../schema/walk.ts';
import type { Guided } from './guided.ts';
import { silentStages } from './situations.ts';

/** Somebody about whom something is to be written, and the way to their file. */
export interface ToWrite {
  whom: Link;
  /** What is to be written, where it is not all of it. */
  what?: Text;
  edit?: string;
}

/** What nobody has told a department yet. */
export interface Missing {
  title: Text;
  lead: Text;
  lists: { title: Text; items: ToWrite[]; rest?: { text: Text; href: string } }[];
  stages?: { title: Text; names: Text[] };
  /** What the way to a file is called. */
  write: Text;
  door?: Door;
}

/** The most lines of a list: the page of what is left to do has all of them. */
const MOST = 40;

/** What nobody has told a department yet; where nothing is missing its lead says so. */
export function missingOf(view: View, department: string, personas: readonly Entity<'persona'>[], guided: readonly Guided[]): Missing {
  const { missing } = view.words.department;
  const lists = [
    listOf(view, missing.unguided, unguidedOf(view, department, personas)),
    listOf(view, missing.partly, partlyGuided(view, department, guided)),
    listOf(view, missing.unanswered, unansweredOf(view, guided)),
  ].filter(({ items }) => items.length > 0);
  const stages = silentStages(view, guided);
  const door = doorFor(view, department);
  const isNothing = lists.length === 0 && stages.length === 0;
  return {
    title: word(view, missing.title),
    lead: word(view, isNothing ? missing.none : missing.lead),
    lists,
    ...(stages.length > 0 && { stages: { title: word(view, missing.stages), names: stages } }),
    write: word(view, missing.write),
    ...(door && { door }),
  };
}

/** The personas that tell a department nothing. */
export function unguidedOf(view: View, department: string, personas: readonly Entity<'persona'>[]): ToWrite[] {
  return personas.filter((persona) => lacksGuidance(persona, department)).map((persona) => toWrite(view, persona));
}

/** The way to propose something to a department, on the forge or by e-mail. */
export function doorFor(view: View, department: string): Door | undefined {
  const { door, message } = view.words.department.missing;
  const address = addressAt(view.handbook.config.site ?? '', departmentHref(view, department));
  return doorTo(view, door, messageOf(view, message, { department: departmentName(view, department).text, address }));
}

function listOf(view: View, title: string, items: ToWrite[]): Missing['lists'][number] {
  const left = items.length - MOST;
  const rest = left > 0 ? { text: counted(view, left, view.words.department.missing.rest), href: healthHref(view, 'gaps') } : undefined;
  return { title: word(view, title), items: items.slice(0, MOST), ...(rest && { rest }) };
}

function toWrite(view: View, { id, file }: Entity<'persona'>, what?: Text): ToWrite {
  const { repository } = view.handbook.config;
  return { whom: entityLink(view, 'persona', id), ...(what && { what }), ...(repository && { edit: editLink(repository, file) }) };
}

function partlyGuided(view: View, department: string, guided: readonly Guided[]): ToWrite[] {
  const { lacks } = view.words.department.missing;
  const asked = partsAskedFor(
    guided.map(({ persona }) => persona),
    department,
  );
  return guided.flatMap(({ persona }) => {
    const labels = missingParts(persona, department, asked).flatMap((part) => {
      const schema = schemaAt(persona.schema, ['guidance', department, part]);
      if (!schema) return [];
      const label = schemaLabel(view, schema, part);
      return [{ ...label, text: withinSentence(label.text, label.lang ?? view.language) }];
    });
    const parts = listed(view, labels);
    return parts ? [toWrite(view, persona, word(view, lacks, { parts: parts.text }))] : [];
  });
}

/** The barriers of those whom the department deals with that no guidance answers. */
function unansweredOf(view: View, guided: readonly Guided[]): ToWrite[] {
  return guided.flatMap(({ persona }) => {
    const found = unanswered(persona);
    if (found.length === 0) return [];
    const whole = entityValue(view, persona);
    return found.map(({ path }) => {
      const value = valueAtPath(whole, path);
      const { whom, ...more } = toWrite(view, persona, titleOf(value));
      return { ...more, whom: { ...whom, href: pageHref(view, 'persona', persona.id, anchorOf(value)) } };
    });
  });
}
