import { suggest } from '../../../diagnostics/suggest.ts';
import { type LanguageCode, languages } from '../../../languages/index.ts';
import { SettingError } from '../../setting-error.ts';
import { headTags } from '../company-overrides.ts';
import type { HandbookOptions } from './options.ts';

interface Shape {
  fits: (value: unknown) => boolean;
  /** The setting as it may be written. */
  example: string;
}

const isText = (value: unknown) => typeof value === 'string';
const isSwitch = (value: unknown) => typeof value === 'boolean';
const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const isMapOf = (fits: (value: unknown) => boolean) => (value: unknown) => isMap(value) && Object.values(value).every(fits);
const isListOf = (fits: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(fits);

const attributes = isMapOf((value) => value === undefined || isText(value) || isSwitch(value));
const isHeadElement = (value: unknown) => {
  const { tag, attrs = {}, content = '', ...others } = Object(value);
  return headTags.some((known) => known === tag) && attributes(attrs) && isText(content) && Object.keys(others).length === 0;
};

/** Every setting of `handbook()`. Whoever writes it in a file without types is told what it takes. */
const shapes: Readonly<Record<keyof HandbookOptions, Shape>> = {
  content: { fits: isText, example: "content: './handbook'" },
  at: { fits: isText, example: "at: '/personas-clients/'" },
  audience: { fits: isText, example: "audience: 'staff'" },
  layout: { fits: isText, example: "layout: './src/layouts/Company.astro'" },
  components: { fits: isMapOf(isText), example: "components: { Footer: './src/components/Footer.astro' }" },
  customCss: { fits: isListOf(isText), example: "customCss: ['./src/styles/handbook.css']" },
  head: { fits: isListOf(isHeadElement), example: "head: [{ tag: 'meta', attrs: { name: 'author', content: 'ACME' } }]" },
  mdx: { fits: isMap, example: "mdx: { components: { Quiz: './src/components/Quiz.astro' } }" },
  print: { fits: isSwitch, example: 'print: false' },
  pictures: { fits: isSwitch, example: 'pictures: false' },
  strict: { fits: isSwitch, example: 'strict: true' },
};

const mdxShapes: Readonly<Record<keyof NonNullable<HandbookOptions['mdx']>, Shape>> = {
  components: { fits: isMapOf(isText), example: shapes.mdx.example },
};

/**
 * Refuses a setting that does not exist, and one that cannot be what it is set to.
 * @throws {SettingError}
 */
export function judgeShapes(options: HandbookOptions, language: LanguageCode): void {
  judge(options, shapes, '', language);
  judge(options.mdx ?? {}, mdxShapes, 'mdx.', language);
}

function judge(options: object, known: Readonly<Record<string, Shape>>, above: string, language: LanguageCode): void {
  const say = languages[language].say.astro;
  const names = Object.keys(known).map((name) => above + name);
  for (const [name, value] of Object.entries(options)) {
    const shape = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!shape) throw new SettingError(say.unknownOption(above + name, suggest(above + name, names), names));
    if (value !== undefined && !shape.fits(value)) throw new SettingError(say.badOption(above + name, shape.example));
  }
}
