import type { BrandStyle, styleChoices } from '../schema/brand.ts';

type Choice<Key extends keyof typeof styleChoices> = Readonly<Record<(typeof styleChoices)[Key][number], string>>;

/** What each choice of `brand.style` comes to. The middle of each is what pages have without. */
const values: { readonly [Key in keyof typeof styleChoices]: Choice<Key> } = {
  text: { medium: '1.0625rem', large: '1.1875rem', larger: '1.3125rem' },
  column: { narrow: '34rem', medium: '40rem', wide: '48rem' },
  spacing: { compact: '1.25rem', medium: '1.5rem', airy: '1.875rem' },
  headings: { serif: 'var(--serif)', sans: 'var(--sans)' },
};

/** The part of the stylesheet that is about what a company chose of the looks of its pages. */
export function styleRules({ text, column, spacing, headings }: BrandStyle): string[] {
  const chosen = [
    text && `--own-text: ${values.text[text]};`,
    column && `--own-measure: ${values.column[column]};`,
    spacing && `--own-step: ${values.spacing[spacing]};`,
    headings && `--own-titles: ${values.headings[headings]};`,
  ].filter(Boolean);
  return chosen.length > 0 ? [`:root { ${chosen.join(' ')} }`] : [];
}
