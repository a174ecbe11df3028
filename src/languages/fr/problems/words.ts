import type { Messages } from '../../message.ts';
import { clip, firstOf } from '../../quoted.ts';

const places = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

export const words: Messages<'words'> = {
  'words/not-a-language': {
    say: ({ name }) => `« ${clip(name)} » n’est pas le code d’une langue : les mots de ce fichier ne sont pas lus.`,
    mend: ({ suggestion }) => (suggestion ? `Renommez le fichier « ${suggestion}.json ».` : 'Donnez-lui pour nom le code de sa langue, par exemple « es.json ».'),
  },
  'words/language': {
    say: ({ language, languages }) => `Ce site ne s’affiche pas dans la langue « ${language} » (${languages.join(', ')}) : les mots de ce fichier ne sont pas lus.`,
    mend: ({ language }) => `Ajoutez « ${language} » à « languages » dans handbook.yaml, ou supprimez le fichier.`,
  },
  'words/not-json': {
    say: ({ problem, sign }) => {
      if (problem === 'end') return 'Ce fichier s’arrête trop tôt pour être du JSON : aucun de ses mots n’est lu.';
      if (problem === 'comma') return 'Rien ne suit cette virgule, ce n’est donc pas du JSON : aucun mot du fichier n’est lu.';
      if (problem === 'no-comma') return 'Il manque une virgule avant ce texte, ce n’est donc pas du JSON : aucun mot du fichier n’est lu.';
      return `Ce fichier n’est pas du JSON, qui n’admet pas « ${sign} » ici : aucun de ses mots n’est lu.`;
    },
    mend: ({ problem }) => {
      if (problem === 'end') return 'Fermez ce qui est resté ouvert : un guillemet, un crochet ou une accolade.';
      if (problem === 'comma') return 'Retirez la virgule.';
      if (problem === 'no-comma') return 'Mettez une virgule à la fin de la ligne précédente.';
      return 'Écrivez les clés et les textes entre guillemets droits doubles, une virgule entre deux d’entre eux, et sans commentaire.';
    },
  },
  'words/unknown-key': {
    say: ({ key, above }) => (above ? `L’interface n’a pas de mot appelé « ${clip(key)} » sous « ${above} ».` : `L’interface n’a pas de mots appelés « ${clip(key)} ».`),
    mend: ({ suggestion, known }) => (suggestion ? `Vouliez-vous écrire « ${suggestion} » ?` : `Retirez cette clé, ou prenez l’une de celles-ci : ${firstOf(known, 8)}.`),
  },
  'words/wrong-type': {
    say: ({ key, expected, length }) => {
      if (expected === 'list') return `« ${key} » attend une liste de ${length} textes.`;
      if (expected === 'text') return `« ${key} » attend un texte.`;
      if (expected === 'forms') return `« ${key} » compte quelque chose : il faut un texte par forme, par exemple « one » et « other ».`;
      if (expected === 'field') return `« ${key} » attend le titre d’un champ, ou un groupe avec son « title » et sa « description ».`;
      return key ? `« ${key} » attend un groupe de clés.` : 'Ce fichier attend un groupe de clés entre accolades.';
    },
    mend: ({ expected }) => (expected === 'text' ? 'Mettez le texte entre guillemets droits doubles.' : 'Écrivez-le comme dans le schéma des mots, api/schemas/words.schema.json du site.'),
  },
  'words/placeholder': {
    say: ({ key, lost, unknown }) => (unknown.length > 0 ? `« ${key} » garde une place que rien ne remplit : ${places(unknown)}.` : `« ${key} » a perdu ${places(lost)}, où se met un nombre ou un nom.`),
    mend: ({ known }) => (known.length > 0 ? `Gardez ces places telles quelles : ${places(known)}.` : 'Retirez les accolades.'),
  },
  'words/too-long': {
    say: ({ key, limit }) => `« ${key} » dépasse ${limit} caractères : aucune page n’a cette place.`,
    mend: () => 'Raccourcissez-le.',
  },
  'words/missing': {
    say: ({ file, count, total }) => (count === 1 ? `${file} : il manque un mot sur ${total} ; il s’affiche en anglais.` : `${file} : il manque ${count} mots sur ${total} ; ils s’affichent en anglais.`),
    mend: () => 'Complétez le fichier quand vous le pourrez ; api/schemas/words.schema.json, sur le site, les nomme tous.',
  },
};
