import type { Handbook } from '../handbook/handbook.ts';
import { own } from '../schema/own.ts';
import { decisionsOf } from './decisions.ts';
import type { Persona } from './relations.ts';

/** The parts of a guidance that whoever deals with somebody asks for first, in the order in which they are read. */
export const firstParts = ['channel', 'tone', 'do', 'dont', 'objections'] as const;
export type FirstPart = (typeof firstParts)[number];

/** Whether a persona tells a department anything. A guidance without a word in it is none. */
export function isGuided({ data }: Pick<Persona, 'data'>, department: string): boolean {
  return Object.values(own(data.guidance, department) ?? {}).some((part) => !Array.isArray(part) || part.length > 0);
}

/**
 * Whether it can be said that a persona tells a department nothing. Where its readers may not read all of its guidance nobody knows: it may
 * well stand in what is kept from them.
 */
export function lacksGuidance(persona: Persona, department: string): boolean {
  return !isGuided(persona, department) && !persona.withheld?.includes('guidance');
}

/** The first parts that the guidance of a department has somewhere: what nobody ever wrote for it is not asked for. */
export function partsAskedFor(personas: readonly Persona[], department: string): FirstPart[] {
  return firstParts.filter((part) => personas.some((persona) => hasPart(persona, department, part)));
}

/** Which of these parts the guidance of a persona for a department leaves out; none that its readers may not be able to read. */
export function missingParts(persona: Persona, department: string, asked: readonly FirstPart[]): FirstPart[] {
  if (!isGuided(persona, department) || persona.withheld?.includes('guidance')) return [];
  return asked.filter((part) => !hasPart(persona, department, part));
}

/**
 * The departments that a handbook speaks of: those that its settings name; where they name none, those of the usual ones that are told
 * something or have decided something. A company that never named its departments is not shown any that it may not have.
 */
export function departmentsInUse(handbook: Handbook, personas: readonly Persona[]): Handbook['config']['departments'] {
  const { config, namesDepartments } = handbook;
  if (namesDepartments) return config.departments;
  return config.departments.filter(({ id }) => personas.some((persona) => isGuided(persona, id)) || decisionsOf(handbook, id).length > 0);
}

function hasPart({ data }: Persona, department: string, part: FirstPart): boolean {
  const value = own(data.guidance, department)?.[part];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
