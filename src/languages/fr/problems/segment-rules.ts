import type { RuleType } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';
import { firstOf } from '../../quoted.ts';

const types: Record<RuleType, string> = { text: 'un texte', integer: 'un nombre entier', decimal: 'un nombre', date: 'une date', boolean: 'oui ou non' };

const wanted: Record<RuleType, string> = {
  text: 'Écrivez le texte entre guillemets droits, par exemple "2".',
  integer: 'Écrivez un nombre entier, sans guillemets ni unité, par exemple 50.',
  decimal: 'Écrivez un nombre sans guillemets ni unité, avec un point et six décimales au plus, par exemple 1250.50.',
  date: 'Écrivez un jour, par exemple 2026-03-01, ou un délai avant le relevé, par exemple { daysBefore: 180 }.',
  boolean: 'Écrivez true ou false, sans guillemets.',
};

const meant = (suggestion: string | undefined) => (suggestion === undefined ? undefined : `Vouliez-vous écrire « ${suggestion} » ?`);

export const segmentRules: Messages<'segment-rule'> = {
  'segment-rule/shape': {
    say: ({ problem, key }) =>
      ({
        neither: 'Cette partie de la règle n’est ni une condition (field, operator, value), ni un groupe de conditions (combinator, rules).',
        combinator: 'Ce groupe de conditions ne dit pas s’il faut les remplir toutes (and) ou au moins une (or).',
        empty: 'Ce groupe ne contient aucune condition : il prendrait tout le monde, ou personne.',
        not: 'La clé « not » n’admet que true.',
        key: `La clé « ${key} » n’a pas de sens à cet endroit de la règle.`,
      })[problem],
    mend: ({ problem, suggestion, known = [] }) =>
      ({
        neither: 'Écrivez par exemple { field: effectif, operator: ">=", value: 50 }.',
        combinator: 'Ajoutez « combinator: and » ou « combinator: or ».',
        empty: 'Ajoutez au moins une condition sous « rules », ou retirez ce groupe.',
        not: 'Écrivez « not: true » pour le contraire du groupe, ou retirez la clé.',
        key: meant(suggestion) ?? `Clés possibles : ${known.join(', ')}.`,
      })[problem],
  },
  'segment-rule/unknown-field': {
    say: ({ field, known }) => (known.length === 0 ? `La règle emploie le champ « ${field} », mais aucun champ n’est décrit : fields.yaml manque, ou il est vide.` : `Aucun champ de fields.yaml ne s’appelle « ${field} ».`),
    mend: ({ field, known, suggestion }) =>
      meant(suggestion) ?? (known.length === 0 ? `Créez fields.yaml à la racine, et décrivez-y « ${field} » sous « fields » : label, family, type et source.` : `Champs possibles : ${firstOf(known, 8, '.')} Un champ nouveau se décrit dans fields.yaml.`),
  },
  'segment-rule/operator': {
    say: ({ field, type, operator, suggestion }) => {
      if (operator === '') return `Cette condition sur « ${field} » ne dit pas comment comparer : « operator » manque.`;
      return suggestion ? `« ${operator} » n’est pas un opérateur.` : `L’opérateur « ${operator} » ne convient pas au champ « ${field} », qui contient ${types[type]}.`;
    },
    mend: ({ suggestion, suits }) => meant(suggestion) ?? `Opérateurs possibles ici : ${suits.join(', ')} (=, !=, <, <=, > et >= s’écrivent entre guillemets).`,
  },
  'segment-rule/value': {
    say: ({ field, type, operator, wants, found }) =>
      ({
        one: `« ${operator} » compare « ${field} » à une seule valeur.`,
        list: `« ${operator} » compare « ${field} » à une liste, qui ne peut pas être vide.`,
        two: `« between » compare « ${field} » à deux bornes.`,
        none: `« ${operator} » n’attend aucune valeur : il demande seulement si « ${field} » est renseigné.`,
        type: `Le champ « ${field} » contient ${types[type]}, ce que « ${found} » n’est pas.`,
      })[wants],
    mend: ({ type, wants }) =>
      ({
        one: 'Écrivez une valeur sous « value » ; pour plusieurs, employez l’opérateur in.',
        list: 'Écrivez les valeurs entre crochets, par exemple value: [industrie, chimie].',
        two: 'Écrivez les deux bornes entre crochets, comprises toutes deux : value: [50, 200].',
        none: 'Retirez « value ».',
        type: wanted[type],
      })[wants],
  },
  'segment-rule/not-among': {
    say: ({ field, value }) => `« ${value} » n’est pas une valeur du champ « ${field} » : personne n’y répondrait jamais.`,
    mend: ({ values, suggestion }) => meant(suggestion) ?? `Valeurs que fields.yaml annonce : ${firstOf(values, 12, '.')}`,
  },
  'segment-rule/bounds': {
    say: ({ from, to }) => `La première borne, ${from}, vient après la seconde, ${to} : personne n’est entre les deux.`,
    mend: () => 'Échangez les deux bornes.',
  },
  'segment-rule/personal': {
    say: ({ field }) => `« ${field} » est une donnée personnelle : la règle serait publiée avec la valeur à laquelle elle le compare.`,
    mend: () => 'Retirez cette condition, ou demandez seulement si le champ est renseigné (empty, notEmpty).',
  },
  'segment-rule/too-large': {
    say: ({ what, limit }) => ({ depth: `Plus de ${limit} groupes sont emboîtés : personne ne peut relire cette règle.`, conditions: `La règle compte plus de ${limit} conditions : personne ne peut la relire.`, values: `Cette liste compte plus de ${limit} valeurs.` })[what],
    mend: ({ what }) => ({ depth: 'Réunissez des groupes qui disent la même chose.', conditions: 'Calculez une partie des conditions dans le CRM, et donnez-en le résultat comme un champ.', values: 'Regroupez ces valeurs dans le CRM, et donnez le groupe comme un champ.' })[what],
  },
  'segment-rule/priority': {
    say: ({ priority, other }) =>
      other ? `La priorité ${priority} est déjà celle de ${other} : rien ne dirait auquel des deux revient un contact qui répond aux deux règles.` : 'Ce segment a une règle, mais pas de priorité : rien ne dit s’il l’emporte quand un contact répond à plusieurs règles.',
    mend: ({ other }) => (other ? 'Donnez à l’un des deux un autre nombre ; le plus petit l’emporte.' : 'Ajoutez « priority » avec un nombre entier ; le plus petit l’emporte.'),
  },
  'segment-rule/never': {
    say: ({ field }) => `Les conditions sur « ${field} » s’excluent : aucun contact ne peut remplir cette règle, qui ne trouverait jamais personne.`,
    mend: () => 'Corrigez l’une des conditions, ou réunissez-les par « combinator: or ».',
  },
  'segment-rule/no-id': {
    say: () => 'Cette liste n’a pas d’identifiant par lequel la demander.',
    mend: () => 'Ajoutez « id » à côté de « text », par exemple « id: relance ».',
  },
  'segment-rule/same-tier': {
    say: ({ name, other, from }) => `« ${name} » commence au même score que « ${other} » (${from}) : aucune entreprise n’y serait jamais.`,
    mend: () => 'Donnez aux deux classes des scores différents, ou retirez l’une d’elles.',
  },
  'segment-rule/reserved-id': {
    say: ({ id }) => `« ${id} » désigne, dans les relevés, des clients qui ne sont dans aucun segment : les deux seraient comptés ensemble.`,
    mend: () => 'Donnez au segment un autre identifiant, et au fichier le même nom.',
  },
  'segment-rule/field-name': {
    say: ({ name, other }) => (other ? `« ${name} » ne diffère de « ${other} » que par les majuscules : pour une base de données, c’est le même nom.` : `« ${name} » ne peut pas être le nom d’un champ.`),
    mend: ({ other }) => (other ? 'Renommez l’un des deux.' : 'Un nom commence par une lettre, puis n’a que des lettres, des chiffres et des tirets bas, 31 signes au plus : derniere_commande.'),
  },
  'segment-rule/field-source': {
    say: ({ name, source, problem }) =>
      ({
        table: `« ${source} » ne dit pas où trouver le champ « ${name} » : il y faut une table (contacts, accounts, orders ou events), un point et une colonne.`,
        'of-contact': `« ${name} » est une colonne des contacts : chacun n’y a qu’une valeur, et « of » n’a rien à en garder.`,
        'no-of': `« ${name} » vient des commandes : un contact en a plusieurs, et rien ne dit ce qu’il faut en garder.`,
        sum: `« ${name} » n’est pas un nombre : il n’y a pas de somme à en faire.`,
      })[problem],
    mend: ({ problem, suggestion = '' }) =>
      ({
        table: `Écrivez par exemple : source: ${suggestion}`,
        'of-contact': 'Retirez « of », ou prenez une colonne de orders.',
        'no-of': 'Ajoutez of: max (la plus grande ou la dernière), min, sum ou count (le nombre de commandes).',
        sum: 'Écrivez of: max, min ou count, ou donnez au champ le type integer ou decimal.',
      })[problem],
  },
};
