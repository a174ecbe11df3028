const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', þ: 'th' };

/**
 * Turns a name into an id: `Clara L’Œuvre-Müller` → `clara-l-oeuvre-muller`. Empty where nothing of the name can be kept
 * (a name in Japanese, say): the caller finds another.
 */
export function slugify(name: string): string {
  return name
    .toLowerCase()
    .replace(/[œæßøłđþ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
