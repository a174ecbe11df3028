import type { Format, ValueType } from '../../../diagnostic/rules.ts';
import type { Messages } from '../message.ts';

const types: Record<ValueType, string> = {
  text: 'un texte', number: 'un nombre', boolean: 'vrai ou faux (true, false)', list: 'une liste', map: 'un groupe de clés', nothing: 'rien',
};
const formats: Record<Format, string> = {
  id: 'un identifiant : minuscules sans accent, chiffres et tirets',
  url: 'une adresse web complète, qui commence par https://',
  colour: 'une couleur sous la forme "#7a1f3d"',
  language: 'un code de langue, comme fr ou en',
  path: 'un chemin qui commence par /',
  key: 'un mot sans espace ni accent, qui commence par une minuscule',
};
const KNOWN_SHOWN = 12;
const listOf = (words: readonly string[]) => words.slice(0, KNOWN_SHOWN).join(', ') + (words.length > KNOWN_SHOWN ? '…' : '');

export const schema: Messages<'schema' | 'rule'> = {
  'schema/unknown-key': {
    say: ({ key }) => `La clé « ${key} » n’existe pas ici : son contenu ne serait pas affiché.`,
    mend: ({ suggestion, known }) => (suggestion ? `Vouliez-vous écrire « ${suggestion} » ?` : `Clés possibles : ${listOf(known)}. Un champ propre à votre entreprise se déclare dans handbook.yaml, sous extraFields.`),
  },
  'schema/missing-key': {
    say: ({ key, title }) => `Il manque la clé « ${key} » (${title.fr.toLowerCase()}), qui est obligatoire.`,
    mend: () => 'Ajoutez par exemple :',
  },
  'schema/empty-value': {
    say: ({ key }) => `La clé « ${key} » est vide : elle compte comme absente.`,
    mend: () => 'Complétez-la ou supprimez-la.',
  },
  'schema/wrong-type': {
    say: ({ expected, found }) => `On attend ici ${types[expected]} ; il y a ${types[found]}.`,
    mend: ({ expected }) => (expected === 'map' ? 'Passez à la ligne et écrivez les clés, décalées de deux espaces.' : `Remplacez cette valeur par ${types[expected]}.`),
  },
  'schema/not-a-list': {
    say: ({ key }) => `« ${key} » attend une liste, même pour un seul élément.`,
    mend: () => 'Écrivez chaque élément sur sa ligne, après un tiret :',
  },
  'schema/needs-quotes': {
    say: ({ value }) => `${value} n’est pas lu comme un texte, et pourrait s’afficher autrement.`,
    mend: () => 'Mettez cette valeur entre guillemets droits :',
  },
  'schema/not-allowed': {
    say: ({ value }) => `« ${value} » n’est pas une valeur possible ici.`,
    mend: ({ allowed, suggestion }) => (suggestion ? `Vouliez-vous écrire « ${suggestion} » ? Valeurs possibles : ${allowed.join(', ')}.` : `Valeurs possibles : ${allowed.join(', ')}.`),
  },
  'schema/date': {
    say: ({ value }) => `« ${value} » n’est pas une date du calendrier écrite année-mois-jour.`,
    mend: ({ suggestion }) => (suggestion ? 'Écrivez :' : 'Écrivez la date comme ceci : 2026-03-01.'),
  },
  'schema/range': {
    say: ({ value, min, max }) => {
      if (min !== undefined && max !== undefined) return `${value} est hors de l’échelle, qui va de ${min} à ${max}.`;
      return min !== undefined ? `${value} est trop petit : le minimum est ${min}.` : `${value} est trop grand : le maximum est ${max}.`;
    },
    mend: () => 'Choisissez un nombre dans ces limites.',
  },
  'schema/not-whole': {
    say: ({ value }) => `${value} n’est pas un nombre entier.`,
    mend: () => 'Arrondissez-le.',
  },
  'schema/empty-text': {
    say: ({ key }) => `Le contenu de « ${key} » est vide.`,
    mend: () => 'Complétez-le, ou supprimez la clé.',
  },
  'schema/format': {
    say: ({ value, format }) => `« ${value} » n’a pas la bonne forme : il faut ${formats[format]}.`,
    mend: ({ suggestion }) => (suggestion ? 'Écrivez :' : 'Corrigez cette valeur.'),
  },
  'schema/key-taken': {
    say: ({ key }) => `Le champ supplémentaire « ${key} » porte le nom d’un champ qui existe déjà.`,
    mend: () => 'Donnez-lui un autre nom.',
  },
  'schema/invalid': {
    say: ({ detail }) => `Cette valeur ne convient pas (${detail}).`,
    mend: () => 'Comparez-la avec l’exemple de la documentation.',
  },
  'rule/unknown': {
    say: ({ rule }) => `Il n’y a pas de règle « ${rule} ».`,
    mend: ({ suggestion }) => (suggestion ? `Vouliez-vous écrire « ${suggestion} » ?` : 'Recopiez le nom tel qu’il s’affiche dans un message.'),
  },
  'rule/fixed': {
    say: ({ rule }) => `La règle « ${rule} » reste une erreur : l’assouplir ferait perdre du contenu sans que personne le voie.`,
    mend: () => 'Retirez cette ligne, et corrigez ce que la règle signale.',
  },
};
