import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { movement } from '../../movement.ts';
import { runPackage } from '../../package-name.ts';
import { clip, firstOf } from '../../quoted.ts';
import { valueLabel } from '../../value-label.ts';
import { values } from '../value-labels.ts';

const day = (date: string) => formatsFor('fr').date(date);

const named = (roles: readonly string[]) => roles.map((role) => `${role} (${valueLabel({ values }, Object.keys(values.buyingRole), role)})`).join(', ');

export const life: Messages<'persona' | 'record' | 'decision' | 'date' | 'stage' | 'figure' | 'owner'> = {
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
  'persona/same-name': {
    say: ({ name, id }) => `« ${name} » est aussi le nom du persona « ${id} » : on ne peut pas les distinguer.`,
    mend: () => 'Donnez un autre nom à l’un des deux, ou n’en faites qu’un seul persona.',
  },
  'persona/heading-as-name': {
    say: ({ name }) => `« ${name} » est le titre d’un champ, et le nom de personne.`,
    mend: () => 'Donnez à ce persona le nom d’une personne, ou déplacez son texte vers le persona dont il parle.',
  },
  'persona/long-role': {
    say: ({ length, fits }) => `Le rôle compte ${length} caractères : listes et cartes en montrent ${fits} sur une ligne.`,
    mend: () => 'Gardez ici quelques mots, et déplacez le reste vers le récit.',
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
  'persona/look-alike': {
    say: ({ name, shared, texts }) => `Ce persona dit la même chose que « ${name} » en ${shared} phrases (${texts.map((one) => `« ${clip(one)} »`).join(', ')}) : personne ne saura lequel lire.`,
    mend: ({ id }) => `Réunissez-les et retirez l’un des deux, ou écrivez ce qui les sépare sous lookalikes : [{ persona: ${id}, difference: … }].`,
  },
  'persona/equals-segment': {
    say: ({ name }) => `Ce persona ne dit rien que le segment « ${name} » ne dise déjà : il compte des clients, il n’en fait rencontrer aucun.`,
    mend: () => 'Ajoutez ce que la fiche du segment ne peut pas dire : ce que la personne ressent, ce qui la retient, ses propres mots.',
  },
  'persona/no-psychology': {
    say: () => 'Ce persona dit ce que la personne fait, et non pourquoi : ni motivation, ni frein, ni valeur, ni émotion. Il conviendrait à tout un segment.',
    mend: () => 'Demandez à trois clients quand ils ont hésité et ce qui les a décidés, puis notez-le sous « motivations », « brakes » ou « values ».',
  },
  'persona/ai-only': {
    say: ({ statements }) =>
      statements > 0 ? `Les ${statements} affirmations de ce persona viennent toutes d’une IA : il ressemble à ce que disent les autres, pas à vos clients.` : 'Toutes les études que cite ce persona ont été faites avec une IA, et aucune ne rapporte ce qu’un client a dit.',
    mend: () => 'Gardez-le comme grille de questions, posez-les à des clients, et remplacez chaque phrase par ce qu’ils répondent.',
  },
  'persona/ai-unread': {
    say: ({ statements }) => (statements === 1 ? 'Une affirmation vient d’une IA, et personne ne l’a relue : elle a l’air aussi sûre que les autres.' : `${statements} affirmations viennent d’une IA, et personne ne les a relues : elles ont l’air aussi sûres que les autres.`),
    mend: () => 'Relisez le persona avec ceux qui voient les clients, corrigez ou retirez ces phrases, puis mettez la date du jour dans « reviewed ».',
  },
  'persona/numbers-only': {
    say: ({ references }) => `Les ${references} preuves de ce persona sont des chiffres : ils disent combien, jamais pourquoi, et personne n’y parle.`,
    mend: () => 'Citez au moins un verbatim d’entretien, de réclamation ou d’enquête ouverte.',
  },
  'persona/single-source': {
    say: ({ title, references }) => `Les ${references} preuves de ce persona viennent d’une seule étude (« ${clip(title)} ») : ce qu’elle n’a pas vu, il l’ignore.`,
    mend: () => 'Cherchez une seconde source : des réclamations, un chiffre du segment, l’avis de ceux qui voient les clients.',
  },
  'persona/old-evidence': {
    say: ({ date }) => `La preuve la plus récente de ce persona date du ${day(date)} : trois relectures au moins ont passé sans rien de nouveau.`,
    mend: () => 'Demandez à deux ou trois clients si c’est encore vrai, notez-le comme étude, et citez-la.',
  },
  'persona/never-challenged': {
    say: ({ months }) => `Ce brouillon a ${months} mois, et rien ne l’a encore mis à l’épreuve : ni avis, ni preuve contraire, ni réponse à un frein.`,
    mend: () => 'Faites-le lire à ceux qui voient les clients, et notez sous « validations » ce qu’ils confirment, nuancent ou rejettent.',
  },
  'persona/static': {
    say: ({ created, studies }) =>
      studies > 0
        ? `Rien n’a changé dans ce persona depuis sa création, le ${day(created)}, alors ${studies === 1 ? 'qu’une étude a' : `que ${studies} études ont`} depuis interrogé ses clients.`
        : `Rien n’a changé dans ce persona depuis sa création, le ${day(created)} : les gens, eux, changent.`,
    mend: () => 'Relisez-le à la lumière de ce qui a été appris depuis, et citez-le comme preuve, pour ou contre.',
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
    mend: ({ owner, suggestion }) => (suggestion ? `Vouliez-vous écrire « ${suggestion} » ?` : `Ajoutez à handbook.yaml, sous « owners », une ligne comme : - { name: ${JSON.stringify(owner)}, handle: compte-ou-equipe }`),
  },
  'owner/codeowners': {
    say: () => 'Les lignes que handbook tient dans ce fichier ne disent plus ce que disent les responsables des fiches : la forge demanderait la relecture à d’autres.',
    mend: ({ forge }) => `Faites-les récrire : npx --no handbook init --ci ${forge}`,
  },
  'decision/for-nobody': {
    say: () => 'Cette décision ne dit pas à qui l’on a pensé : aucune page ne renverra à elle.',
    mend: () => 'Nommez-les sous « personas », « segments » ou « icps » ; si la décision ne s’appuie sur personne, c’est sans doute qu’elle a sa place ailleurs.',
  },
  'decision/outcome-due': {
    say: ({ date }) => `Le résultat de cette décision devait être regardé le ${day(date)}, et rien n’en est dit.`,
    mend: () => 'Dites sous « outcome » ce qu’elle a donné, bon ou mauvais, ou repoussez « reviewOn ».',
  },
  'record/recognisable': {
    say: ({ clues }) => `On peut reconnaître cette personne : ces mots disent ${formatsFor('fr').list(clues.map((clue) => ({ name: 'le prénom et le nom', age: 'l’âge', place: 'le lieu', employer: 'l’employeur' })[clue]))}.`,
    mend: () => 'Gardez ce qui éclaire ses paroles, le métier par exemple, et remplacez le reste par plus large : « la quarantaine », « une ville moyenne ».',
  },
  'record/keep-until': {
    say: ({ date }) => `Cette étude ne devait être gardée que jusqu’au ${day(date)}, comme promis aux participants.`,
    mend: () => `Effacez-la (« ${runPackage} erase » dit d’abord ce qui perd sa preuve), ou notez le nouvel accord et sa date.`,
  },
  'record/no-consent': {
    say: ({ quotes }) => `Les participants n’ont pas donné leur accord, et ${quotes === 1 ? 'leurs mots sont pourtant cités' : `${quotes} verbatims les citent pourtant`}.`,
    mend: ({ id }) => `Demandez leur accord et notez-le sous « consent », ou effacez ces mots (« ${runPackage} erase ${id}#… » pour un seul).`,
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
  'figure/measured-otherwise': {
    say: ({ typed, measured, day: own }) => `Ce chiffre dit ${formatsFor('fr').number(typed)}, alors que le relevé du ${day(own)} compte ${formatsFor('fr').number(measured)} : les pages montrent ce qui a été mesuré.`,
    mend: ({ measured }) => `Écrivez ${measured}, ou retirez « measured » si le chiffre compte autre chose.`,
  },
  'figure/series-end': {
    say: ({ date, value, figureDate, figureValue, line }) =>
      date === figureDate ? `La série se termine par ${value} le ${day(date)}, alors que le chiffre dit ${figureValue} pour le même jour (ligne ${line}).` : `La série va jusqu’au ${day(date)}, alors que le chiffre s’arrête au ${day(figureDate)} (ligne ${line}).`,
    mend: () => 'La dernière mesure est celle du chiffre : corrigez l’une ou l’autre, ou retirez-la de la série.',
  },
};
