import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { runPackage } from '../../package-name.ts';

const day = (date: string) => formatsFor('fr').date(date);

export const snapshots: Messages<'snapshot'> = {
  'snapshot/damaged': {
    say: ({ problem, key, day: own }) => {
      if (problem === 'json') return 'Ce relevé ne se lit pas : ce n’est plus du JSON à cet endroit.';
      if (own !== undefined) return `Ce relevé est du ${day(own)}, et son fichier porte le nom d’un autre jour.`;
      return key ? `Ce relevé n’est pas tel que « portfolio measure » l’écrit : « ${key} ».` : 'Ce relevé n’est pas tel que « portfolio measure » l’écrit.';
    },
    mend: ({ day: own }) => (own !== undefined ? `Renommez-le ${own}.json.` : `Reprenez le fichier tel qu’il était dans git, ou mesurez de nouveau avec « ${runPackage} portfolio measure ».`),
  },
  'snapshot/edited': {
    say: () => 'Un chiffre de ce relevé a été changé depuis qu’il a été mesuré : il ne repose plus sur l’export.',
    mend: () => `Reprenez le fichier tel qu’il était dans git, ou mesurez de nouveau avec « ${runPackage} portfolio measure ». Un chiffre que vous connaissez d’ailleurs s’écrit dans « figures » du segment.`,
  },
  'snapshot/unknown-segment': {
    say: ({ id }) => `Aucun segment ne s’appelle « ${id} » : ses chiffres n’ont pas de page.`,
    mend: ({ id, suggestion }) => (suggestion ? `Si « ${suggestion} » est son nouveau nom, ajoutez « aliases: [${id}] » à son fichier.` : `Si le segment a changé de nom, ajoutez « aliases: [${id}] » à son fichier ; s’il n’existe plus, rien n’est à faire.`),
  },
  'snapshot/other-rule': {
    say: ({ day: own }) => `La règle a changé depuis le relevé du ${day(own)} : les chiffres de la page ont été comptés par une autre.`,
    mend: () => `Mesurez de nouveau avec « ${runPackage} portfolio measure » ; d’ici là, la page le signale.`,
  },
};
