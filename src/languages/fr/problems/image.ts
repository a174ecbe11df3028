import type { Messages } from '../../message.ts';

const decimal = (value: number) => String(value).replace('.', ',');

const whole = (value: number) => value.toLocaleString('fr');

/** What stands in the file itself. */
const isData = (address: string) => /^data:/i.test(address);

const isSvg = (path: string) => /\.svg$/i.test(path);

export const image: Messages<'image'> = {
  'image/no-alt': {
    say: () => 'Le portrait n’a pas de texte de remplacement : qui ne voit pas l’image ne saura pas ce qu’elle montre.',
    mend: () => 'Ajoutez la clé « alt » sous « portrait », avec ce que l’on voit en une phrase.',
  },
  'image/missing': {
    say: ({ path }) => `L’image « ${path} » n’existe pas (le chemin part du fichier qui la cite).`,
    mend: ({ suggestion }) => (suggestion ? `Vouliez-vous écrire « ${suggestion} » ?` : 'Déposez l’image à cet endroit, ou corrigez le chemin.'),
  },
  'image/outside': {
    say: ({ path }) => `L’image « ${path} » est hors du dossier de contenu.`,
    mend: () => 'Copiez-la dans le dossier, près du fichier qui la cite.',
  },
  'image/not-an-image': {
    say: ({ path }) => `« ${path} » n’est pas une image PNG, JPEG, WebP, AVIF, GIF ou SVG.`,
    mend: () => 'Exportez l’image dans un de ces formats ; changer l’extension ne suffit pas.',
  },
  'image/too-large': {
    say: ({ path, megabytes, limit }) => `L’image « ${path} » pèse ${decimal(megabytes)} Mo ; la limite est de ${limit} Mo.`,
    mend: ({ path }) => (isSvg(path) ? 'Simplifiez le dessin, ou exportez-le en PNG.' : 'Réduisez-la : 1600 pixels de large suffisent pour l’affiche.'),
  },
  'image/too-many-pixels': {
    say: ({ path, width, height, limit }) => `L’image « ${path} » a ${whole(width)} × ${whole(height)} pixels ; la limite est de ${limit} millions de pixels pour ce format.`,
    mend: () => 'Réduisez-la : 1600 pixels de large suffisent pour l’affiche.',
  },
  'image/unreadable': {
    say: ({ path }) => `L’image « ${path} » ne peut pas être lue : le fichier est incomplet, abîmé, ou ne montre rien.`,
    mend: () => 'Ouvrez-la pour vérifier qu’elle s’affiche, puis exportez-la à nouveau.',
  },
  'image/extension': {
    say: ({ path }) => `Le nom de l’image « ${path} » ne dit pas ce qu’elle contient.`,
    mend: ({ suggestion }) => `Renommez-la « ${suggestion} », et corrigez le chemin.`,
  },
  'image/svg-script': {
    say: ({ path }) => `L’image SVG « ${path} » contient du code, qui s’exécuterait dans le navigateur des lecteurs.`,
    mend: () => 'Exportez-la à nouveau sans script, ou en PNG.',
  },
  'image/svg-outside': {
    say: ({ path, address }) => (isData(address) ? `L’image SVG « ${path} » contient « ${address} », qui n’est pas une image PNG, JPEG, GIF, WebP ou AVIF en base64.` : `L’image SVG « ${path} » fait appel à « ${address} », qui n’est pas dans le fichier.`),
    mend: ({ address }) => (isData(address) ? 'Convertissez en PNG ou en tracés ce qu’elle intègre, ou exportez tout le dessin en PNG.' : 'Exportez-la à nouveau en y intégrant ses images et ses styles, ou en PNG.'),
  },
  'image/svg-doctype': {
    say: ({ path }) => `L’image SVG « ${path} » commence par une déclaration DOCTYPE, qui peut faire lire d’autres fichiers.`,
    mend: () => 'Supprimez cette déclaration (de « <!DOCTYPE » à « > »), ou exportez l’image en « SVG simple » ou en PNG.',
  },
  'image/svg-too-complex': {
    say: ({ path }) => `L’image SVG « ${path} » est trop complexe : la dessiner prendrait trop de temps.`,
    mend: () => 'Simplifiez le dessin (répétitions, filtres, groupes imbriqués), ou exportez-le en PNG.',
  },
  'image/unused': {
    say: ({ more }) => (more === 0 ? 'Aucun fichier ne nomme cette image : aucune page ne la montre.' : `Aucun fichier ne nomme cette image, ni ${more === 1 ? 'une autre' : `${more} autres`} du même dossier : aucune page ne les montre.`),
    mend: () => 'Nommez-la dans une fiche (portrait : image:) ou dans un texte (![description](chemin)), ou supprimez-la.',
  },
};
