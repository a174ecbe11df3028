import { asCompared, fold, wordParts } from '../languages/fold.ts';

/** Shorter words tell nothing, unless they are a number. */
const SHORTEST = 3;
const STEM = 6;
const ELIDED = /(?<!\p{L})(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'(?=\p{L})/gu;
/** What words lose at their end, in French, English and German: the longest that leaves a word. */
const ENDINGS =
  'issements issement eraient erions ements ations erait ement ation aient euses trices antes ants ions iez ons ent ent ant ais ait ees ers eur ing er ez ee es en ed al e s x'.split(
    ' ',
  );

/** What everybody says, in any language: it recognises nobody. */
const COMMON = new Set(
  `alors apres assez aucun aussi autre autres avant avec avez avoir avons beaucoup bien bonjour bonsoir car ceci cela celle celui cent ces cest cette ceux chez chose comme comment dans depuis des deux dire dit dites donc dois doit elle elles encore entre est etait ete etes etre eux faire fais fait faites faut fois gens hein ici ils jai jamais jour juste leur leurs lui madame mais meme mes mettre mien moi moins mon monsieur nos notre nous oui par parce parle parler pas peu peut peux plus plutot pour pourquoi pouvez prend prendre quand que quel quelle quelque quelqu qui quoi rien sais sait sans ses sont son suis sur tel tellement tes toi ton toujours tout toute toutes tous tres trop une vais vas vers veut veux vient voila voir vois vos votre voudrais voulais voulez vous vraiment
   about all and any are been but can could did does dont for from get got had has have her him his how into its just know like make more much need not now one only our out really say says she should some that thats the their them then there they this too very want was were what when where which who will with would you your
   aber alle auch auf aus bei bin bis das dass dem den der des die doch ein eine einem einen einer es fur haben hat ich ihr immer ist kann kein mal man mehr mein mich mir mit nach nicht noch nur oder sehr sein sich sie sind und uns vom von was wenn wie wir wird zum zur`.split(
    /\s+/,
  ),
);

/** What the words of a text are compared by, each once: folded as the search folds them, without their endings, and without what everybody says. */
export function stemsOf(text: string): string[] {
  const words = asCompared(fold(text).replace(ELIDED, '')).split(/\s+/).flatMap(wordParts);
  return [...new Set(words.filter(tells).map(stemOf))];
}

function tells(word: string): boolean {
  return /\d/.test(word) || (word.length >= SHORTEST && !COMMON.has(word));
}

/** A word without its ending, as words of one kin begin. */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  const ending = ENDINGS.find((one) => word.length - one.length > SHORTEST && word.endsWith(one)) ?? '';
  return word.slice(0, word.length - ending.length).slice(0, STEM);
}
