import type { Format, ValueType } from '../../../diagnostics/rules.ts';
import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { packageName } from '../../package-name.ts';
import { clip, firstOf } from '../../quoted.ts';
import { valueLabel } from '../../value-label.ts';
import { values } from '../value-labels.ts';

const day = (date: string) => formatsFor('fr').date(date);

const types: Record<ValueType, string> = {
  text: 'un texte',
  number: 'un nombre',
  boolean: 'vrai ou faux (true, false)',
  list: 'une liste',
  map: 'un groupe de clés',
  nothing: 'rien',
};
const replace: Record<ValueType, string> = {
  text: 'Remplacez cette valeur par un texte.',
  number: 'Écrivez le nombre seul, sans unité ni espace, avec un point pour les décimales.',
  boolean: 'Écrivez true pour vrai, ou false pour faux.',
  list: 'Écrivez chaque élément sur sa ligne, après un tiret.',
  map: 'Passez à la ligne et écrivez les clés, décalées de deux espaces.',
  nothing: 'Supprimez cette valeur.',
};
const formats: Record<Format, string> = {
  id: 'un identifiant (minuscules sans accent, chiffres et tirets)',
  url: 'une adresse web complète, qui commence par https://',
  contact: 'une adresse web complète (https://…) ou une adresse e-mail',
  site: 'une adresse comme https://personas.exemple.fr, sans chemin (il s’écrit sous « base »), ni mot de passe, ni paramètre',
  repository: 'l’adresse web du dépôt, comme https://git.exemple.fr/marketing/personas, sans mot de passe ni paramètre',
  branch: 'le nom d’une branche git, comme main',
  folder: 'un dossier du dépôt, comme contenu/personas, sans « .. »',
  colour: 'une couleur comme "#7a1f3d", avec ses guillemets',
  language: 'un code de langue, comme fr ou en',
  path: 'un chemin fait de noms de dossiers, comme /personas/, sans « .. », « // » ni signe réservé aux adresses',
  key: 'un mot sans espace ni accent, qui commence par une minuscule',
  handle: 'le nom d’une personne ou d’une équipe sur la forge, comme acme/marketing',
};
/** What readers see above a key's value, where that is another word. */
const called = (key: string, title = key) => (title.toLowerCase() === key ? '' : ` (${title.toLowerCase()})`);
const listOf = (words: readonly string[]) => firstOf(words, 12, '.');
const labelled = (allowed: readonly string[]) =>
  allowed
    .map((value) => {
      const label = valueLabel({ values }, allowed, value)?.toLowerCase();
      return label && label !== value ? `${value} (${label})` : value;
    })
    .join(', ');

export const schema: Messages<'schema' | 'rule'> = {
  'schema/unknown-key': {
    say: ({ key, words, suggestion }) => (words && !suggestion ? `« ${key} » est pris pour une clé, à cause des deux-points, et n’en est pas une : son contenu ne serait pas affiché.` : `La clé « ${key} » n’existe pas ici : son contenu ne serait pas affiché.`),
    mend: ({ suggestion, known, under, isNew, own, words, present, translation }) => {
      if (translation) return `Un texte dans une autre langue se met sous la clé « ${translation.key} » du fichier ${translation.file}, à côté de celui-ci.`;
      if (under && isNew) return `Elle existe sous « ${under} ». Écrivez :`;
      if (under) return `Elle existe sous « ${under} » : placez-la sous cette clé, décalée de deux espaces.`;
      if (suggestion) return `Vouliez-vous écrire « ${suggestion} » ?`;
      if (present) return `« ${present} » est déjà écrit à côté : mettez-y ce contenu, puis supprimez cette ligne.`;
      if (words) return 'Si c’est un texte de la fiche, placez-le sous sa clé, entre guillemets droits ; sinon, supprimez la ligne.';
      if (known.length === 0) return 'Supprimez cette ligne.';
      return `Clés possibles : ${listOf(known)}${own ? ' Un champ propre à votre entreprise se déclare dans handbook.yaml, sous extraFields.' : ''}`;
    },
  },
  'schema/missing-key': {
    say: ({ key, title, empty }) => (empty ? `La clé « ${key} »${called(key, title.fr)} est vide, alors qu’elle est obligatoire.` : `Il manque la clé « ${key} »${called(key, title.fr)}, qui est obligatoire.`),
    mend: ({ empty }) => (empty ? 'Écrivez par exemple :' : 'Ajoutez par exemple :'),
  },
  'schema/empty-value': {
    say: ({ key }) => `La clé « ${key} » est vide : elle compte comme absente.`,
    mend: () => 'Complétez-la ou supprimez-la.',
  },
  'schema/wrong-type': {
    say: ({ expected, found }) => `On attend ici ${types[expected]} ; il ${found === 'nothing' ? 'n’y a' : 'y a'} ${types[found]}.`,
    mend: ({ expected, found, suggestion, min, max, keys, translation }) => {
      if (translation) return `Gardez ici le texte dans la langue de la fiche ; les autres vont sous la même clé de ${translation} :`;
      if (suggestion) return 'Écrivez :';
      if (keys) return `Passez à la ligne et écrivez une ou plusieurs de ces clés, décalées de deux espaces : ${listOf(keys)}`;
      if (min !== undefined && max !== undefined) return `Écrivez un nombre entier de ${min} à ${max}.`;
      return found === 'nothing' ? 'Complétez cette ligne, ou supprimez-la.' : replace[expected];
    },
  },
  'schema/not-a-list': {
    say: ({ key }) => `« ${key} » attend une liste, même pour un seul élément.`,
    mend: ({ key, line }) => (line === undefined ? 'Écrivez chaque élément sur sa ligne, après un tiret :' : `La liste « ${key} » commence ligne ${line} : ajoutez-y chaque texte numéroté, sur sa ligne, après un tiret, et retirez sa clé.`),
  },
  'schema/needs-keys': {
    say: ({ text, missing }) => `« ${clip(text)} » ne suffit pas ici : il manque ${missing.map(({ key, title }) => `la clé « ${key} »${called(key, title.fr)}`).join(' et ')}.`,
    mend: ({ text, main, missing, allowed, lines }) =>
      lines
        ? allowed
          ? `Écrivez par exemple (valeurs possibles de « ${missing[0]?.key} » : ${labelled(allowed)}) :`
          : 'Écrivez par exemple :'
        : `Écrivez chaque élément sur ses propres lignes, après un tiret : « ${main}: ${clip(text)} », puis ${missing.map(({ key }) => `« ${key} »`).join(', ')}.`,
  },
  'schema/newer': {
    say: ({ value, supported }) => `Ces fichiers sont écrits pour une version plus récente de l’outil (schemaVersion: ${value} ; celle-ci s’arrête à ${supported}).`,
    mend: () => `Mettez l’outil à jour : npm install --save-dev ${packageName}@latest.`,
  },
  'schema/needs-quotes': {
    say: ({ value }) => `${value} n’est pas lu comme un texte, et pourrait s’afficher autrement.`,
    mend: () => 'Mettez cette valeur entre guillemets droits :',
  },
  'schema/not-allowed': {
    say: ({ value }) => `« ${value} » n’est pas une valeur possible ici.`,
    mend: ({ allowed, suggestion }) => (suggestion ? `Vouliez-vous écrire « ${suggestion} » ? Valeurs possibles : ${labelled(allowed)}.` : `Valeurs possibles : ${labelled(allowed)}.`),
  },
  'schema/date': {
    say: ({ value }) => `« ${value} » n’est pas une date du calendrier écrite année-mois-jour.`,
    mend: ({ suggestion, others }) => {
      if (!suggestion) return 'Écrivez la date comme ceci : 2026-03-01.';
      return others ? `Pour le ${[suggestion, ...others].map((one) => `${day(one)}, écrivez ${one}`).join(' ; pour le ')}. Le plus souvent :` : 'Écrivez :';
    },
  },
  'schema/range': {
    say: ({ value, min, max }) => {
      if (min !== undefined && max !== undefined) return `${value} est hors de l’échelle, qui va de ${min} à ${max}.`;
      if (min === undefined && max === undefined) return `${value} n’est pas un nombre utilisable ici.`;
      return min !== undefined ? `${value} est trop petit : le minimum est ${min}.` : `${value} est trop grand : le maximum est ${max}.`;
    },
    mend: ({ min, max }) => (min === undefined && max === undefined ? 'Écrivez un nombre ordinaire.' : 'Choisissez un nombre dans ces limites.'),
  },
  'schema/not-whole': {
    say: ({ value }) => `${value} n’est pas un nombre entier.`,
    mend: () => 'Arrondissez-le.',
  },
  'schema/empty-text': {
    say: ({ key }) => `Le contenu de « ${key} » est vide.`,
    mend: () => 'Complétez-le, ou supprimez la ligne.',
  },
  'schema/format': {
    say: ({ value, format }) => `« ${value} » n’a pas la bonne forme : il faut ${formats[format]}.`,
    mend: ({ suggestion, isExample }) => (suggestion ? 'Écrivez :' : isExample ? 'Écrivez-la en six chiffres ou lettres de a à f, après un dièse, comme la donnent les outils de dessin ; par exemple :' : 'Corrigez cette valeur.'),
  },
  'schema/twice': {
    say: ({ value, line }) => `« ${value} » est déjà à la ligne ${line}.`,
    mend: () => 'Ne gardez que l’un des deux, ou donnez à celui-ci un autre nom.',
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
