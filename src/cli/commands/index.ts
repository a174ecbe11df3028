import { type Language, languageCodes } from '../../languages/index.ts';
import { checkFormats } from '../check-formats.ts';
import type { Command, Flag } from '../command.ts';
import { forges } from '../starter.ts';

/** The commands that the help of a language describes. */
export type CommandName = keyof Language['help']['commands'];

/** The flags that every command takes. */
export const commonFlags = {
  dir: { type: 'string', value: 'DIR', help: 'dir' },
  lang: { type: 'string', value: languageCodes.join('|'), help: 'lang' },
  at: { type: 'string', value: 'YYYY-MM-DD', help: 'at' },
  help: { type: 'boolean', short: 'h', help: 'help' },
} satisfies Record<string, Flag>;

const out: Flag = { type: 'string', value: 'DIR', help: 'siteOut' };
const audience: Flag = { type: 'string', value: 'NAME', help: 'audience' };
const noCache: Flag = { type: 'boolean', help: 'noCache' };
const mdx: Flag = { type: 'string', value: 'DIR', help: 'mdx' };
const port: Flag = { type: 'string', value: 'N', help: 'port' };
const showChange: Flag = { type: 'boolean', help: 'showChange' };
const host: Flag = { type: 'string', value: 'ADDRESS', help: 'host' };

/** Every command there is. */
export const commands: Record<CommandName, Command> = {
  init: {
    flags: {
      ci: { type: 'string', value: forges.join('|'), help: 'ci' },
      forge: { type: 'string', value: forges.join('|'), help: 'forge' },
    },
    load: () => import('./init.ts'),
  },
  check: {
    takes: 'FILE',
    takesMany: true,
    flags: {
      format: { type: 'string', value: checkFormats.join('|'), help: 'checkFormat' },
      base: { type: 'string', value: 'COMMIT', help: 'checkBase' },
      paper: { type: 'boolean', help: 'paper' },
      mdx,
      'no-cache': noCache,
    },
    load: () => import('./check.ts'),
  },
  reviews: {
    flags: {
      within: { type: 'string', value: 'MONTHS', help: 'within' },
      format: { type: 'string', value: 'text|markdown|json', help: 'reviewsFormat' },
      audience: { type: 'string', value: 'NAME', help: 'reviewsAudience' },
      mdx,
      'no-cache': noCache,
    },
    load: () => import('./reviews.ts'),
  },
  diff: {
    takes: 'BASE',
    takesMany: true,
    usage: '[BASE] [HEAD]',
    flags: {
      format: { type: 'string', value: 'text|markdown|json', help: 'diffFormat' },
      audience,
      'no-cache': noCache,
    },
    load: () => import('./diff.ts'),
  },
  translated: {
    takes: 'FILE',
    takesMany: true,
    flags: { mdx },
    load: () => import('./translated.ts'),
  },
  build: {
    flags: {
      out,
      audience,
      'no-search': { type: 'boolean', help: 'noSearch' },
      'no-print': { type: 'boolean', help: 'noPrint' },
      'no-pictures': { type: 'boolean', help: 'noPictures' },
      strict: { type: 'boolean', help: 'strict' },
      astro: { type: 'boolean', help: 'astro' },
      mdx,
      'no-cache': noCache,
    },
    load: () => import('./build.ts'),
  },
  print: {
    takes: 'ID',
    takesMany: true,
    flags: {
      format: { type: 'string', value: 'NAMES', help: 'printFormat' },
      compare: { type: 'string', value: 'IDS', help: 'compare' },
      out: { type: 'string', value: 'DIR', help: 'printOut' },
      department: { type: 'string', value: 'IDS', help: 'department' },
      one: { type: 'boolean', help: 'one' },
      grey: { type: 'boolean', help: 'grey' },
      'large-print': { type: 'boolean', help: 'largePrint' },
      bleed: { type: 'boolean', help: 'bleed' },
      retired: { type: 'boolean', help: 'retired' },
      audience,
      mdx,
      'no-cache': noCache,
    },
    load: () => import('./print.ts'),
  },
  pictures: {
    takes: 'COMMIT',
    flags: {
      out: { type: 'string', value: 'DIR', help: 'picturesOut' },
      preview: { type: 'string', value: 'ADDRESS', help: 'preview' },
      files: { type: 'string', value: 'ADDRESS', help: 'files' },
      mdx,
      'no-cache': noCache,
    },
    load: () => import('./pictures.ts'),
  },
  import: {
    takes: 'FILE',
    takesMany: true,
    usage: 'FILE…',
    flags: {
      mapping: { type: 'string', value: 'FILE', help: 'mapping' },
      show: { type: 'boolean', help: 'show' },
    },
    load: () => import('./import.ts'),
  },
  schemas: {
    flags: { 'no-cache': noCache },
    load: () => import('./schemas.ts'),
  },
  new: {
    takes: 'TYPE NAME',
    takesMany: true,
    flags: {
      id: { type: 'string', value: 'ID', help: 'newId' },
      role: { type: 'string', value: 'TEXT', help: 'role' },
      segment: { type: 'string', value: 'ID', help: 'segment' },
      from: { type: 'string', value: 'PAGE', help: 'from' },
      to: { type: 'string', value: 'CODE', help: 'to' },
    },
    load: () => import('./new.ts'),
  },
  fmt: {
    takes: 'FILE',
    takesMany: true,
    flags: { check: { type: 'boolean', help: 'fmtCheck' } },
    load: () => import('./fmt.ts'),
  },
  upgrade: {
    flags: { show: showChange },
    load: () => import('./upgrade.ts'),
  },
  rename: {
    takes: 'OLD NEW',
    flags: { show: showChange, mdx },
    load: () => import('./rename.ts'),
  },
  retire: {
    takes: 'ID',
    flags: { successor: { type: 'string', value: 'ID', help: 'successor' }, show: showChange, mdx },
    load: () => import('./retire.ts'),
  },
  erase: {
    takes: 'STUDY',
    flags: { show: showChange, yes: { type: 'boolean', help: 'yes' }, mdx },
    load: () => import('./erase.ts'),
  },
  portfolio: {
    takes: 'EXPORT',
    takesMany: true,
    usage: 'measure|explore|assign|target|score|allocate EXPORT…',
    flags: {
      at: { ...commonFlags.at, help: 'snapshotDay' },
      keep: { type: 'string', value: 'FILE', help: 'keep' },
      previous: { type: 'string', value: 'FILE', help: 'previous' },
      engine: { type: 'string', value: 'ADDRESS', help: 'engine' },
      sql: { type: 'string', value: 'DIALECT', help: 'sql' },
      out: { type: 'string', value: 'PATH', help: 'portfolioOut' },
      k: { type: 'string', value: 'NUMBERS', help: 'groups' },
      fields: { type: 'string', value: 'FIELDS', help: 'groupFields' },
      scale: { type: 'string', value: 'z|minmax|log', help: 'scale' },
      outliers: { type: 'string', value: 'keep|limit', help: 'outliers' },
      seed: { type: 'string', value: 'NUMBER', help: 'seed' },
      labels: { type: 'string', value: 'FILE', help: 'labels' },
      confidence: { type: 'string', value: 'SHARE', help: 'confidence' },
      list: { type: 'string', value: 'SEGMENT/ACTION', help: 'targetList' },
      icp: { type: 'string', value: 'ICP', help: 'scoredIcp' },
      team: { type: 'string', value: 'FILE', help: 'team' },
      current: { type: 'string', value: 'FIELD', help: 'currentSeller' },
      separator: { type: 'string', value: 'NAME', help: 'separator' },
      bom: { type: 'boolean', help: 'bom' },
    },
    load: () => import('./portfolio.ts'),
  },
  dev: {
    flags: { port, host, audience, mdx },
    load: () => import('./dev.ts'),
  },
  preview: {
    flags: { out, port, host },
    load: () => import('./preview.ts'),
  },
};
