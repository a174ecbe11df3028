import type { buyingRoles } from '../schema/buying.ts';

/** What somebody works on, or what they are where that is no work. */
export const titleFunctions = [
  'management',
  'finance',
  'it',
  'security',
  'procurement',
  'hr',
  'marketing',
  'sales',
  'service',
  'operations',
  'quality',
  'research',
  'legal',
  'office',
  'health',
  'craft',
  'public',
  'retired',
  'student',
] as const;
export type TitleFunction = (typeof titleFunctions)[number];

/** How much somebody answers for. Who works for himself is an executive: nobody else signs. */
export const titleLevels = ['executive', 'director', 'manager', 'specialist', 'assistant', 'apprentice'] as const;
export type TitleLevel = (typeof titleLevels)[number];

/** A part in a purchase, by its key in the content model. */
export type TitleRole = (typeof buyingRoles)[number];

/** What somebody's own title says. */
export interface OwnWork {
  function: TitleFunction;
  level?: TitleLevel;
  /** Who advises others from outside: nobody inside does the same. */
  role?: 'prescriber';
  /** Whether that is work of so many kinds that it makes nobody the same. */
  isWide?: true;
}

/** What a job title says; what it does not say is left out. */
export interface Title {
  function?: TitleFunction;
  level?: TitleLevel;
  /** The part that is likeliest in a purchase. */
  role?: TitleRole;
  /** Whether nothing of this is a guess. */
  sure: boolean;
}

/** How much somebody answers for in their work: who is at the head of it directs it, whatever that is called. */
export function levelIn({ function: named, level }: Pick<Title, 'function' | 'level'>): TitleLevel | undefined {
  return level === 'executive' && named !== 'management' && named !== 'craft' ? 'director' : level;
}
