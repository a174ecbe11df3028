import { z } from 'zod';
import { usualLanguage } from '../languages/index.ts';
import { acronym } from './acronym.ts';
import { brand } from './brand.ts';
import { charter } from './charter.ts';
import { printSettings, repository, review } from './config-parts.ts';
import { department, usualDepartments } from './department.ts';
import { extraField } from './extra-field.ts';
import { object, withRole } from './field.ts';
import { owner } from './owner.ts';
import { contactLink, siteLink } from './site-link.ts';
import { source } from './source.ts';
import { declaredStage } from './stage.ts';
import { line, properName } from './text.ts';
import { basePath, siteUrl } from './url.ts';

/** The version of the content model that this program follows. */
export const SCHEMA_VERSION = 1;

export const ruleLevels = ['off', 'info', 'warning', 'error'] as const;

const language = () => withRole(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)?$/), { format: 'language' });

const identity = () => ({
  schemaVersion: z.literal(SCHEMA_VERSION).default(SCHEMA_VERSION),
  company: properName(),
  title: line().optional(),
  languages: z.array(language()).min(1).default([usualLanguage]),
});

const publishing = () => ({
  site: siteUrl().optional(),
  base: basePath().default('/'),
  repository: repository().optional(),
  brand: brand().optional(),
  print: printSettings().optional(),
});

const content = () => ({
  owners: z.array(owner()).optional(),
  departments: z.array(department()).default(usualDepartments(usualLanguage)),
  sources: z.array(source()).optional(),
  stages: z.array(declaredStage()).optional(),
  extraFields: z.array(extraField()).optional(),
  review: review().default({ every: 12 }),
  rules: z.record(z.string(), z.enum(ruleLevels)).optional(),
  charter: charter().optional(),
  acronyms: z.array(acronym()).optional(),
});

/** What stands on every page of the site. */
const links = () => ({
  intranet: siteLink().optional(),
  nav: z.array(siteLink()).optional(),
  footer: z.array(siteLink()).optional(),
  contact: contactLink().optional(),
});

/** The file `handbook.yaml`. */
export const configSchema = () => object('handbook', { ...identity(), ...publishing(), ...content(), ...links() });

export type Config = z.output<ReturnType<typeof configSchema>>;
