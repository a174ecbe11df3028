/** The words of a text as everybody types them: small letters, no accents, no joined letters. */
export function plainWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');
  return plain.split(/[^\p{L}\d]+/u).filter(Boolean);
}
