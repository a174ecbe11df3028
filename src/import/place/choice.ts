import { languages, valueLabel } from '../../languages/index.ts';
import { own } from '../../schema/own.ts';
import { labelWords } from '../names/label.ts';

/** Other words for the values that sources use most. */
const usual: Readonly<Record<string, readonly string[]>> = {
  proto: ['hypothèse', 'hypothesis', 'ébauche', 'proto-persona', 'assumption'],
  draft: ['brouillon', 'en cours', 'in progress', 'wip', 'à valider'],
  validated: ['validé', 'validée', 'valide', 'approved', 'approuvé', 'publié', 'published', 'final', 'confirmed', 'active', 'actif'],
  retired: ['retiré', 'archivé', 'archived', 'obsolète', 'deprecated', 'obsolete'],
  primary: ['principal', 'primaire', 'main'],
  secondary: ['secondaire'],
  'anti-persona': ['anti persona', 'négatif', 'negative', 'exclusion'],
  'decision-maker': ['décideur', 'décideuse', 'decision maker', 'decider'],
  influencer: ['influenceur', 'influenceuse'],
  prescriber: ['prescripteur', 'prescriptrice', 'champion'],
  buyer: ['acheteur', 'acheteuse', 'purchaser', 'client'],
  'end-user': ['utilisateur', 'utilisatrice', 'user', 'end user'],
  user: ['utilisateur', 'utilisatrice', 'end user'],
};

/** The value of an enumeration that a word stands for, in any language. */
export function choiceOf(word: string, options: readonly string[]): string | undefined {
  const meant = labelWords(word);
  return options.find((option) => {
    const labels = [
      option,
      ...Object.values(languages).map(({ words }) => valueLabel(words, options, option) ?? ''),
      ...(own(usual, option) ?? []),
    ];
    return labels.some((label) => label && labelWords(label) === meant);
  });
}
