import fc from 'fast-check';

export const headings = [
  'Objectifs',
  'Goals',
  'Freins',
  'Frustrations',
  'Contexte d’usage',
  'Âge',
  'Rôle',
  'Citation',
  'Canaux',
  'Lubies',
  'Une journée type',
  'Profil',
  'Segments',
  'Parcours',
  'Status',
  'Photo',
  'À faire',
  'Objections',
  'Notes',
  'Tags',
  '好み',
  'Type',
  'Created',
];
const nouns = [
  'temps',
  'budget',
  'café',
  'l’équipe',
  'œuvre',
  'R&D',
  '3,5',
  '42',
  'naïve',
  'API',
  '東京',
  '🙂',
  'snake_case',
  '50 €',
  'e-mail',
  '100 %',
  '#1',
  '@home',
  'yes',
  'null',
  '07:40',
  '2026-03-01',
];
const signs = [
  ' ',
  ' ',
  ' ',
  ', ',
  ' : ',
  ' – ',
  ' (',
  ') ',
  '. ',
  ' & ',
  '; ',
  ' * ',
  ' < ',
  ' > ',
  ' "',
  '" ',
  ' | ',
  " '",
  ' # ',
  ' ! ',
];

export const phrase = fc
  .array(fc.tuple(fc.constantFrom(...nouns), fc.constantFrom(...signs)), { minLength: 1, maxLength: 9 })
  .map((parts) =>
    parts
      .map(([noun, sign]) => noun + sign)
      .join('')
      .trim(),
  );
export const heading = fc.constantFrom(...headings);
const section = fc.tuple(heading, fc.array(phrase, { maxLength: 4 }));
const persona = fc.tuple(
  fc.constantFrom('Clara Martin', 'Léo', 'Nadia, 34 ans', 'Chief Information Officer', '田中'),
  fc.array(section, { maxLength: 6 }),
);
export const personas = fc.array(persona, { minLength: 1, maxLength: 4 });
export type Personas = [string, [string, string[]][]][];

type Build = (words: string, title: string) => string;
export const builds: Build[] = [
  (words) => words,
  (_, title) => `# ${title}`,
  (words) => `## ${words}`,
  (_, title) => `### ${title}`,
  (words, title) => `${title}\n===\n\n${words}`,
  (words, title) => `**${title}**\n\n- ${words}`,
  (words, title) => `- **${title}** : ${words}\n- ${words}`,
  (words, title) => `${title} : ${words}`,
  (words) => `> ${words}\n> — ${words}`,
  (words, title) => `> ## ${title}\n>\n> - ${words}`,
  (words) => `1. ${words}\n2. ${words}\n   - ${words}\n     1. ${words}`,
  (words, title) => `- ${words}\n\n  ${title}\n\n  > ${words}`,
  (words, title) => `| ${title} | B |\n| --- | --- |\n| ${words} | ${words} |`,
  (words, title) => `| A | ${title} | C |\n| - | - | - |\n| ${words} | | x |`,
  (words, title) => `\`\`\`${title.split(' ')[0]}\n${words}\n\`\`\``,
  (words) => `    ${words}`,
  (words) => `<div>${words}</div>`,
  (words) => `As a <role>, ${words} <br> <!-- ${words} -->`,
  (words) => `![${words}](image.png "Titre") and [${words}](other.md) or [far](https://example.com/a)`,
  (words) => `[ref]: https://example.com/b\n\n[${words}][ref]`,
  () => '***',
  (words) => `- [ ] ${words}\n- [x] fait`,
];
