import type { StigmaReason } from '../../diagnostics/rules.ts';
import type { Stigma } from './list.ts';

/** How a language says of all people of one sort what holds of some. */
interface Everybody {
  language: string;
  groups: Readonly<Partial<Record<StigmaReason, string>>>;
  /** Sentences about a group, whose place `GROUP` keeps. */
  sentences: readonly string[];
  instead: string;
}

/** A group without anything that narrows it, and a word that allows of no exception: `les jeunes de l’étude ne paient pas` has both. */
const everybody: readonly Everybody[] = [
  {
    language: 'fr',
    groups: {
      age: 'jeunes|seniors|retraités|retraitées|personnes âgées|anciens|adolescents|adolescentes|ados',
      sex: 'femmes|hommes|filles|garçons|mères|pères|mamans|papas',
      origin: 'étrangers|étrangères|immigrés|immigrées|musulmans|juifs|arabes|noirs|asiatiques|africains|gens du voyage',
      money: 'chômeurs|chômeuses|riches|allocataires|ouvriers|ouvrières',
    },
    sentences: [
      'comme (?:tous|toutes) les (?:GROUP)',
      "(?:tous |toutes )?les (?:GROUP) n(?:e |[’'])(?:y )?(?!ont |sont )\\p{L}{1,20} (?:jamais|rien)",
      '(?:tous |toutes )?les (?:GROUP) sont (?:tous |toutes |toujours |incapables|(?:des )?(?:fainéant|paresseu|nul|bavard|radin)|naturellement |par nature)',
    ],
    instead: 'ce que cette personne-là fait ou dit, et pourquoi',
  },
  {
    language: 'en',
    groups: {
      age: 'young people|older people|old people|pensioners|teenagers|millennials|boomers|seniors',
      sex: 'women|men|girls|boys|mothers|fathers|mums|moms|dads',
      origin: 'foreigners|immigrants|migrants|muslims|jews|arabs|black people|asians|africans',
      money: 'rich people|poor people|the unemployed|benefit claimants|workers',
    },
    sentences: [
      'like all (?:GROUP)',
      "(?<=^|[.!?:;] )(?:all )?(?:GROUP) (?:(?:can|do|will|wo|ca)(?:n[’']t|not) (?:use|understand|grasp|learn|handle|trust|be trusted)|never(?! \\p{L}{1,20}ed ))",
      '(?<=^|[.!?:;] )(?:all )?(?:GROUP) are (?:all |always |lazy|useless|hopeless|bad at|incapable|naturally |by nature)',
    ],
    instead: 'what this one person does or says, and why',
  },
  {
    language: 'de',
    groups: {
      age: 'jungen Leute|Jugendlichen|Senioren|Seniorinnen|Rentner|Rentnerinnen|alten Leute',
      sex: 'Frauen|Männer|Mädchen|Jungen|Mütter|Väter',
      origin: 'Ausländer|Ausländerinnen|Migranten|Migrantinnen|Muslime|Juden|Araber|Schwarzen',
      money: 'Arbeitslosen|Reichen|Armen',
    },
    sentences: ['wie alle (?:GROUP)', '(?<=^|[.!?:;] )(?:alle |die )?(?:GROUP) sind (?:alle |immer |faul|unfähig|von Natur aus )'],
    instead: 'was diese eine Person tut oder sagt, und warum',
  },
];

const patterns = everybody.flatMap(({ language, groups, sentences, instead }) =>
  Object.entries(groups).map(([reason, names]) => ({
    language,
    reason: reason as StigmaReason,
    instead,
    expression: new RegExp(`(?<![\\p{L}\\d])(?:${sentences.map((one) => one.replace('GROUP', names)).join('|')})`, 'giu'),
  })),
);

/** One of these stands in each of the sentences: most texts hold none, and are done with after one look. */
const MAY_SAY = /comme tou|like all|wie alle|never|jamais|rien|n[’']t |cannot| are | sont | sind /i;

/** What a text says of everybody of one sort. */
export function ofEverybody(text: string): Stigma[] {
  if (!MAY_SAY.test(text)) return [];
  const spaced = text.replace(/[\s\u00a0\u202f]/g, ' ');
  return patterns.flatMap(({ expression, language, reason, instead }) =>
    [...spaced.matchAll(expression)].map(({ 0: word, index }): Stigma => ({ language, word: word.trimEnd(), index, instead, reason })),
  );
}
