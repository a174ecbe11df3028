import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { movement } from '../../movement.ts';
import { runPackage } from '../../package-name.ts';
import { firstOf } from '../../quoted.ts';
import { valueLabel } from '../../value-label.ts';
import { values } from '../value-labels.ts';

const day = (date: string) => formatsFor('fr').date(date);

const named = (roles: readonly string[]) => roles.map((role) => `${role} (${valueLabel({ values }, Object.keys(values.buyingRole), role)})`).join(', ');

export const life: Messages<'persona' | 'record' | 'date' | 'stage' | 'figure' | 'owner'> = {
  'persona/demographics-only': {
    say: () => 'Ce persona n’a que des données démographiques : c’est la description d’un segment, pas d’une personne.',
    mend: () => 'Ajoutez ce qui le fait avancer et ce qui le retient (goals, motivations, brakes), tiré d’entretiens.',
  },
  'persona/no-evidence': {
    say: ({ statements }) => (statements === 1 ? 'La seule affirmation de ce persona ne repose sur aucune preuve : c’est une hypothèse.' : `Aucune des ${statements} affirmations de ce persona ne repose sur une preuve : ce sont toutes des hypothèses.`),
    mend: ({ statements, example }) => {
      const link = statements === 1 ? 'reliez-la' : 'reliez-en au moins une';
      if (!example) return `Décrivez d’abord une étude dans research/, puis ${link} à l’un de ses verbatims ou de ses chiffres avec la clé « evidence ».`;
      return `${link[0]?.toUpperCase()}${link.slice(1)} à un verbatim ou à un chiffre, par exemple evidence: [${example}].`;
    },
  },
  'persona/stale': {
    say: ({ months }) => `Ce persona n’a pas été relu depuis ${months} mois : il s’affiche comme vieilli.`,
    mend: () => 'Relisez-le avec ceux qui voient les clients, puis mettez la date du jour dans « reviewed ».',
  },
  'persona/refresh-due': {
    say: ({ reviewed, of, figure, study }) => {
      if (figure) {
        const { from, to } = movement(figure, 'fr');
        return `Un chiffre de « ${of} » a bougé depuis la relecture du ${day(reviewed)} : « ${figure.label} », de ${from} à ${to}.`;
      }
      return `Une étude sur « ${of} » est plus récente que la relecture du ${day(reviewed)} : « ${study?.title} », du ${day(study?.date ?? '')}.`;
    },
    mend: ({ study }) => {
      if (study?.isCited) return 'La fiche la cite déjà : relisez aussi le reste à sa lumière, puis mettez la date du jour dans « reviewed ».';
      return study ? 'Lisez-la, corrigez ce qu’elle dément, citez-la pour ce qu’elle confirme, puis mettez la date du jour dans « reviewed ».' : 'Voyez si ce que dit la fiche tient encore, corrigez-la, puis mettez la date du jour dans « reviewed ».';
    },
  },
  'persona/placeholder': {
    say: ({ role }) => `Le rôle de ce persona reste à écrire : « ${role} » ne fait que garder la place.`,
    mend: () => 'Dites en quelques mots qui est cette personne pour vous, par exemple « Responsable communication ».',
  },
  'persona/never-reviewed': {
    say: () => 'Ce persona n’a pas de date de relecture : personne ne sait s’il est encore vrai.',
    mend: () => 'Relisez-le, puis ajoutez la clé « reviewed » avec la date du jour.',
  },
  'persona/never-validated': {
    say: () => 'Ce persona se dit validé, mais personne n’est nommé pour l’avoir validé.',
    mend: () => 'Ajoutez qui et quand sous « validations », ou repassez son état à « draft ».',
  },
  'persona/no-verdict': {
    say: () => 'Ce persona se dit validé, mais aucun avis n’y est noté : on sait qui l’a relu, et non ce qu’ils en ont dit.',
    mend: () => 'Notez sous « validations » l’avis de ceux qui rencontrent ces clients (« verdict », ou « verdicts » phrase par phrase), ou repassez son état à « draft ».',
  },
  'persona/no-customer': {
    say: () => 'Ce persona se dit validé, mais aucun client n’y parle : il ne cite ni entretien, ni enquête, ni atelier, ni retour du service clients.',
    mend: () => 'Citez comme preuve, ou sous « validations », une étude où des clients parlent, ou repassez son état à « draft ».',
  },
  'persona/no-successor': {
    say: () => 'Ce persona est retiré sans dire lequel lire à sa place.',
    mend: () => 'Ajoutez la clé « successor » avec l’identifiant du persona qui le remplace, s’il y en a un.',
  },
  'date/future': {
    say: ({ key, date }) => `La date de « ${key} » est à venir : le ${day(date)}, alors qu’elle dit ce qui a déjà eu lieu.`,
    mend: () => 'Vérifiez l’année et le mois, et écrivez le jour où cela a eu lieu.',
  },
  'date/order': {
    say: ({ key, date, before, beforeDate, line }) => `Les dates se contredisent : « ${key} » (${day(date)}) est antérieur à « ${before} » (${day(beforeDate)}, ligne ${line}).`,
    mend: () => 'Corrigez celle des deux qui est fausse.',
  },
  'persona/roles-differ': {
    say: ({ id, roles, own }) => `Selon ce groupe d’achat, « ${id} » a le rôle ${named(roles)} ; selon sa propre fiche, ${named(own)} : les lecteurs ne sauront pas qui croire.`,
    mend: ({ id }) => `Retirez-le d’ici, ou ajoutez-le à « buying.roles » de la fiche « ${id} ».`,
  },
  'owner/unmapped': {
    say: ({ owner }) => `« ${owner} » n’est pas sous « owners » dans handbook.yaml : la forge ne sait pas à qui demander de relire cette fiche.`,
    mend: ({ suggestion }) => (suggestion ? `Vouliez-vous écrire « ${suggestion} » ?` : 'Ajoutez ces lignes à handbook.yaml, sous « owners », avec le compte ou l’équipe de la forge :'),
  },
  'owner/codeowners': {
    say: () => 'Les lignes que handbook tient dans ce fichier ne disent plus ce que disent les responsables des fiches : la forge demanderait la relecture à d’autres.',
    mend: ({ forge }) => `Faites-les récrire : npx --no handbook init --ci ${forge}`,
  },
  'record/keep-until': {
    say: ({ date }) => `Cette étude ne devait être gardée que jusqu’au ${day(date)}, comme promis aux participants.`,
    mend: () => `Effacez-la (« ${runPackage} erase » dit d’abord ce qui perd sa preuve), ou notez le nouvel accord et sa date.`,
  },
  'stage/unknown': {
    say: ({ stage }) => `L’étape « ${stage} » n’est pas de celles que déclare handbook.yaml : elle s’affiche telle quelle, mais ne se compare à aucune autre.`,
    mend: ({ suggestion, known, isStep }) => {
      if (suggestion) return `Vouliez-vous écrire « ${suggestion} » ?`;
      const keep = isStep ? ' Vos mots peuvent rester, sous « title ».' : '';
      return `Choisissez l’une de celles-ci : ${firstOf(known, 12)}.${keep} S’il en manque une, ajoutez-la à « stages » dans handbook.yaml.`;
    },
  },
  'figure/series-order': {
    say: ({ date, before, line }) => `Cette mesure (${day(date)}) n’est pas postérieure à la précédente (${day(before)}, ligne ${line}).`,
    mend: () => 'Rangez les mesures de la plus ancienne à la plus récente, une seule par date.',
  },
  'figure/series-end': {
    say: ({ date, value, figureDate, figureValue, line }) =>
      date === figureDate ? `La série se termine par ${value} le ${day(date)}, alors que le chiffre dit ${figureValue} pour le même jour (ligne ${line}).` : `La série va jusqu’au ${day(date)}, alors que le chiffre s’arrête au ${day(figureDate)} (ligne ${line}).`,
    mend: () => 'La dernière mesure est celle du chiffre : corrigez l’une ou l’autre, ou retirez-la de la série.',
  },
};
