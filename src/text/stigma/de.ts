import type { StigmaList } from './list.ts';

/** What to write instead, and why, by the word. */
export const de: StigmaList = {
  person: {
    'ARTICLE Behinderte(n)': 'Menschen mit Behinderung',
    'an den Rollstuhl gefesselt': 'nutzt einen Rollstuhl',
    'taubstumm(e|en|er)': 'gehörlos',
    'Junkie(s)': 'Mensch mit einer Sucht',
    'Alkoholiker(n|in|innen)': 'Mensch mit einer Alkoholsucht',
    'Analphabet(en|in|innen)': 'Mensch, der kaum lesen kann',
  },
  insult: {
    'Mongo(s)': 'Mensch mit Down-Syndrom',
    'geistesgestört(e|en|er)': 'Mensch mit einer psychischen Erkrankung',
    'Schwachsinnige(n|r)': 'Mensch mit einer Lernbehinderung',
    'hysterisch(e|en|er)': 'wütend, besorgt, aufgewühlt',
    'Asoziale(n|r)': 'die Lage der Person',
  },
  age: { 'senil(e|en|er)': 'vergesslich', 'alte Oma(s)': 'ältere Frau', 'Tattergreis(e|en)': 'älterer Mann' },
  sex: {
    Hausmütterchen: 'wer für den Haushalt einkauft',
    'alte Jungfer(n)': 'ledige Frau',
    'schwaches Geschlecht': 'Frauen',
    'typisch (weiblich|männlich)': 'was die Person tut, und warum',
  },
  origin: {
    'Farbige(n|r)': 'nichts, wenn es nichts erklärt',
    'Zigeuner(n|in|innen)': 'Sinti oder Roma',
    'illegale(n|r) Einwanderer(n)': 'Menschen ohne Papiere',
  },
  money: { 'Sozialschmarotzer(n)': 'wer Sozialleistungen bezieht', 'Penner(n)': 'Mensch ohne Wohnung' },
  customer: {
    Melkkuh: 'rentable Kundin, rentabler Kunde',
    'Querulant(en|in|innen)': 'wer sich beschwert, und worüber',
    Geizhals: 'achtet aufs Geld',
  },
};

/** What makes the name of a group of the word that follows. */
export const deArticles = ['die', 'der', 'den', 'ein', 'eine', 'einen', 'viele'];
