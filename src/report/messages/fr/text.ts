import type { Messages } from '../message.ts';

export const text: Messages<'link' | 'text' | 'mdx'> = {
  'link/broken': {
    say: ({ target }) => `Le lien « ${target} » ne mène nulle part.`,
    mend: ({ suggestion }) => (suggestion ? `Vouliez-vous écrire « ${suggestion} » ?` : 'Les adresses du site ont la forme /personas/clara/, /segments/…/, /icps/…/, /research/…/ ou /guide/…/.'),
  },
  'link/unsafe': {
    say: ({ scheme }) => `Une adresse « ${scheme} » n’est pas acceptée : elle pourrait exécuter du code ou appeler un autre site chez les lecteurs.`,
    mend: () => 'Utilisez un lien https:, mailto: ou tel:, ou une image déposée dans le dossier.',
  },
  'text/html': {
    say: ({ tag }) => `Le texte contient du HTML (${tag}), qui ne serait affiché ni sur le site ni sur le papier.`,
    mend: () => 'Utilisez *italique*, **gras** et [lien](adresse) ; pour montrer le signe lui-même, écrivez \\<.',
  },
  'mdx/syntax': {
    say: ({ detail }) => `Cette page .mdx ne peut pas être lue (${detail}).`,
    mend: () => 'Refermez la balise ; si le signe < est du texte, comme dans « <50 € », écrivez \\<, ou renommez la page en .md.',
  },
  'mdx/import': {
    say: () => 'Une page ne peut pas importer ni exporter de code.',
    mend: () => 'Supprimez cette ligne ; les composants proposés sont déjà disponibles.',
  },
  'mdx/expression': {
    say: () => 'Une page .mdx ne peut pas contenir d’expression entre accolades : ce serait du code.',
    mend: () => 'Écrivez le texte lui-même ; pour montrer une accolade, écrivez \\{.',
  },
  'mdx/component': {
    say: ({ name }) => `Le composant <${name}> n’existe pas.`,
    mend: ({ suggestion, known }) => (suggestion ? `Vouliez-vous écrire <${suggestion}> ?` : `Composants possibles : ${known.map((one) => `<${one}>`).join(', ')}.`),
  },
  'mdx/attribute': {
    say: ({ component, name }) => `L’attribut « ${name} » de <${component}> manque, n’existe pas ou n’a pas une valeur possible.`,
    mend: ({ known }) => `Attributs de ce composant : ${known.join(', ')}.`,
  },
};
