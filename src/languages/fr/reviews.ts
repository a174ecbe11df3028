import { forms } from '../plural.ts';

/** The words of what falls due: on pages, in a calendar, in reminders. */
export const reviews = {
  reason: {
    since: 'à relire depuis le {date}',
    on: 'à relire le {date}',
    never: 'jamais relu',
    figure: 'un chiffre est passé de {from} à {to} depuis la relecture :',
    study: 'une étude est plus récente que la relecture ({date}) :',
  },
  calendar: {
    title: 'À relire : {title}',
    review: 'Relire {name}',
    erase: 'Supprimer l’étude « {name} »',
    owner: 'Responsable : {owner}',
    link: 'Ces échéances dans votre agenda (reviews.ics)',
    how: 'Abonnez-vous à l’adresse de ce fichier plutôt que de l’importer : votre agenda suivra chaque publication, s’il peut atteindre ce site. Ce qui est en retard y figure au jour de la publication.',
  },
  reminder: {
    title: 'À relire : {owner}',
    nobody: 'sans responsable',
    lead: 'Pour chaque fiche : relisez-la avec ceux qui voient les clients, corrigez-la, puis mettez la date du jour dans « reviewed ». Une étude à supprimer l’est avec les verbatims qui en viennent.',
    now: 'Maintenant',
    soon: 'D’ici le {date}',
    edit: 'modifier',
    more: forms({ one: 'Et {n} autre, que cette page ne peut pas contenir : npx --no handbook reviews la montre.', other: 'Et {n} autres, que cette page ne peut pas contenir : npx --no handbook reviews les montre.' }),
    foot: 'Cette liste est celle du {date}.',
    nothing: 'Rien à relire ni à supprimer d’ici le {date}.',
  },
};
