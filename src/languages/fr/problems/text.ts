import type { LineMarkSort, PersonalKind, StigmaReason } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';
import { clip } from '../../quoted.ts';

/** What the parser says of the slips that people make; its own words, in English, for the rest. */
function reason(detail: string): string {
  const [, unclosed] = /^Expected a closing tag for `(.+?)`/.exec(detail) ?? [];
  if (unclosed) return `la balise ${unclosed} n’est pas refermée`;
  const [, closing, open] = /^Unexpected closing tag `(.+?)`(?:, expected corresponding closing tag for `(.+?)`)?/.exec(detail) ?? [];
  if (closing) return open ? `${closing} ne referme pas ${open}` : `${closing} ne referme rien`;
  const [, character] = /^Unexpected character `(.+?)` before name/.exec(detail) ?? [];
  return character ? `« <${character} » n’est pas le début d’une balise` : `« ${detail} » (message du lecteur de MDX)`;
}

/** As many anchors as a sentence can hold. */
const MOST_ANCHORS = 8;

const ofLine: Record<LineMarkSort, string> = {
  box: 'il n’y a pas d’encadré dans un texte d’une ligne',
  task: 'il n’y a pas de case à cocher dans un texte d’une ligne',
  heading: 'il n’y a pas de titre dans un texte d’une ligne',
  item: 'il n’y a pas de liste dans un texte d’une ligne',
  quote: 'il n’y a pas de citation à part dans un texte d’une ligne',
  number: 'il n’y a pas de liste numérotée dans un texte d’une ligne',
  footnote: 'il n’y a pas de note de bas de page dans un texte d’une ligne',
  picture: 'il n’y a pas d’image dans un texte d’une ligne',
  bold: 'un nom ou un titre n’a ni gras ni italique',
  link: 'un nom ou un titre ne contient pas de lien',
};

const kinds: Readonly<Record<PersonalKind, string>> = {
  email: 'une adresse électronique',
  phone: 'un numéro de téléphone',
  iban: 'un numéro de compte',
  nir: 'un numéro de sécurité sociale',
  card: 'un numéro de carte bancaire',
  address: 'une adresse postale',
  name: 'le nom d’une personne',
  handle: 'un compte sur un réseau social',
  birth: 'une date de naissance',
  customer: 'un numéro de client ou de dossier',
  papers: 'un numéro de pièce d’identité',
  plate: 'une plaque d’immatriculation',
  ip: 'une adresse IP',
};

const reasons: Readonly<Record<StigmaReason, string>> = {
  person: 'réduit des personnes à leur santé ou à leur handicap',
  insult: 'juge au lieu de décrire',
  age: 'réduit des personnes à leur âge',
  sex: 'enferme une personne dans un rôle d’homme ou de femme',
  origin: 'réduit des personnes à leur origine',
  money: 'réduit des personnes à leur situation d’argent',
  customer: 'se moque d’un client au lieu de dire ce qu’il vit',
};

export const text: Messages<'link' | 'text' | 'mdx'> = {
  'link/broken': {
    say: ({ target }) => `Le lien « ${target} » ne mène nulle part.`,
    mend: ({ suggestion, anchors }) => {
      if (suggestion) return `Vouliez-vous écrire « ${suggestion} » ?`;
      return anchors ? `Sur cette page, un lien peut mener à ${anchors.slice(0, MOST_ANCHORS).join(', ')}${anchors.length > MOST_ANCHORS ? '…' : '.'}` : 'Les adresses du site ont la forme /personas/clara/, /segments/…/, /icps/…/, /research/…/, /decisions/…/ ou /guide/…/.';
    },
  },
  'link/untranslated': {
    say: ({ target, language, file }) => `Le lien « ${target} » n’est pas traduit, et mène dans les pages en « ${language} » à un titre qui n’existe pas : ${file} a d’autres titres.`,
    mend: ({ file, hash }) => `Dans ${file}, ajoutez {#${hash}} à la fin du titre qui correspond.`,
  },
  'link/unsafe': {
    say: ({ scheme, image }) => (image ? 'Une image d’un autre site n’est pas acceptée : ce site saurait qui lit la page.' : `Une adresse « ${scheme} » n’est pas acceptée : elle pourrait exécuter du code chez les lecteurs.`),
    mend: ({ image }) => (image ? 'Copiez l’image dans le dossier, et donnez son chemin.' : 'Utilisez un lien https:, mailto: ou tel:.'),
  },
  'text/typed-quotes': {
    say: ({ open, close, isVoice }) => {
      if (close === '') return `Le guillemet typographique ${open} ouvre ce texte sans être refermé : il s’afficherait seul.`;
      return isVoice ? `Cette parole est entourée de ${open} ${close}, et la page y met déjà des guillemets : ils seraient doublés.` : `Ce texte est entouré de guillemets typographiques ${open} ${close}, qui s’afficheraient avec lui.`;
    },
    mend: ({ isVoice }) => (isVoice ? 'Enlevez-les :' : 'Si vous vouliez des guillemets droits, écrivez :'),
  },
  'text/typed-speaker': {
    say: ({ speaker }) => `« ${clip(speaker)} » dit qui parle, et s’afficherait dans la citation même, avec ses guillemets.`,
    mend: ({ isPersona }) => (isPersona ? 'Ne gardez que ses paroles, car la fiche dit déjà qui parle :' : 'Ne gardez que ses paroles, et dites sous la clé « by » sa fonction ou sa situation, jamais son nom :'),
  },
  'text/bullet': {
    say: ({ bullet }) => `${/\p{Co}/u.test(bullet) ? 'Une puce de traitement de texte' : `La puce « ${bullet} »`} s’afficherait dans le texte.`,
    mend: ({ isItem }) => (isItem ? 'Enlevez-la :' : 'Dans un texte, un élément de liste commence par un tiret et une espace, sur sa propre ligne :'),
  },
  'text/list-in-item': {
    say: ({ count }) => `Les points-virgules ne séparent pas les éléments d’une liste : ces ${count} éléments n’en feraient qu’un.`,
    mend: () => 'Écrivez chaque élément sur sa ligne, après un tiret :',
  },
  'text/garbled': {
    say: ({ words }) => `« ${clip(words)} » a perdu ses accents ou ses signes en changeant d’encodage.`,
    mend: () => 'Écrivez :',
  },
  'text/undefined-mark': {
    say: ({ mark, meant }) => `« ${mark} » s’afficherait avec ses crochets : rien dans ce texte ne définit « ${meant} ».`,
    mend: ({ meant }) => (meant.startsWith('[^') ? `Ajoutez la note sur une ligne à part : ${meant}: Le texte de la note.` : `Ajoutez l’adresse sur une ligne à part : ${meant}: /guide/…/ ; ou écrivez-la aussitôt : [texte](adresse).`),
  },
  'text/stray-footnote': {
    say: ({ mark, why }) => (why === 'twice' ? `Deux notes portent le nom « ${mark} » : la seconde s’afficherait sans numéro, au milieu du texte.` : `Rien n’appelle la note « ${mark} » : elle s’afficherait sans numéro, au milieu du texte.`),
    mend: ({ mark, why }) => (why === 'twice' ? 'Donnez-lui un autre nom, et appelez-la par ce nom.' : `Écrivez « ${mark} » à l’endroit qu’elle explique, ou supprimez-la.`),
  },
  'text/foreign-mark': {
    say: ({ mark, as }) => `« ${clip(mark)} » s’afficherait ${as === 'struck' || as === 'lowered' ? 'barré' : 'tel quel'} : ${as === 'template' ? 'c’est un reste de modèle, qui n’a pas été rempli' : 'c’est l’écriture d’un autre outil'}.`,
    mend: ({ mark, as, meant }) => {
      switch (as) {
        case 'box':
          return meant
            ? `Pour un encadré, écrivez « ${meant} » seul sur sa ligne, puis « > » devant chaque ligne de son texte${mark.startsWith(':') ? ', et supprimez la ligne « ::: » qui le ferme' : ''}.`
            : 'Supprimez ces signes, et gardez le texte : il n’y a pas d’encadré ici.';
        case 'strong':
          return `Pour du gras, écrivez « ${meant} ».`;
        case 'heading':
          return meant ? `Pour un titre, écrivez « ${meant} ».` : 'Supprimez ces signes, et gardez le texte : il n’y a pas de titre ici.';
        case 'table':
          return `Pour un tableau, mettez sous cette ligne « ${meant} », et une seule barre entre les cases.`;
        case 'link':
        case 'address':
        case 'turned':
          return `Écrivez un lien : ${meant}.`;
        case 'image':
          return 'Écrivez une image : ![ce que l’on y voit](images/nom-du-fichier.png).';
        case 'template':
          return `Écrivez le vrai texte à sa place ; s’il doit rester tel quel, entourez-le d’accents graves : \`${mark}\`.`;
        case 'contents':
          return 'Supprimez cette ligne : chaque page montre déjà ses titres.';
        case 'attributes':
          return 'Supprimez-le : la mise en page est celle du site.';
        case 'formula':
          return 'Il n’y a pas de formules ici : écrivez-la avec les signes du clavier (x², ≥, ×, ½), ou en mots.';
        case 'emoji':
          return 'Dites-le en mots, ou collez le pictogramme lui-même à la place de son nom.';
        case 'term':
          return `Écrivez une liste : « ${meant} ».`;
        case 'raised':
        case 'lowered':
          return `Écrivez « ${meant} ».`;
        case 'struck':
          return `Pour « de … à », écrivez « – » ou « à » ; pour barrer, écrivez « ${meant} » ; pour le signe lui-même, écrivez \\~.`;
        case 'comment':
          return 'Supprimez-le : ce commentaire serait lu de tous.';
      }
    },
  },
  'text/lost-sign': {
    say: () => 'Un signe a été perdu ici : il ne reste que le signe de remplacement « \uFFFD ».',
    mend: () => 'Retapez le mot.',
  },
  'text/one-line': {
    say: ({ mark, as }) => `« ${clip(mark)} » s’afficherait tel quel : ${ofLine[as]}.`,
    mend: ({ as }) => {
      if (as === 'footnote') return 'Dites-le dans le texte même, ou sous la clé « note » s’il y en a une ici, et enlevez l’appel :';
      return as === 'item' || as === 'number' || as === 'task' ? 'Faites de chaque point un élément à part, et enlevez ces signes :' : 'Enlevez ces signes, et gardez le texte :';
    },
  },
  'text/personal-data': {
    say: ({ data, kind, of }) => {
      if (of === 'owner') return `« ${data} » est une donnée personnelle, que tous les lecteurs verraient, et qui ne sert plus dès que la personne change.`;
      if (of === 'study') return `« ${data} » est une donnée personnelle (${kinds[kind]}) : une étude ne dit rien qui permette de retrouver les participants.`;
      if (of === 'file') return `Le nom de fichier « ${data} » contient une donnée personnelle (${kinds[kind]}) : il se lit dans les adresses, la recherche et git.`;
      return `« ${data} » est une donnée personnelle (${kinds[kind]}) : tous les lecteurs la verraient, et git la garderait.`;
    },
    mend: ({ of, inBody }) => {
      if (of === 'owner') return 'Nommez plutôt une équipe ou une fonction, par exemple « Équipe marketing ».';
      if (of === 'file') return 'Renommez le fichier d’après le sujet et la date.';
      return `Effacez-la, et gardez la fonction ou la situation de la personne. Si elle est publique, comme un numéro d’accueil, ajoutez une ligne ${inBody ? 'entre les tirets du haut du fichier' : 'juste au-dessus de ce texte'} : # handbook: ok personal-data`;
    },
  },
  'text/stigmatising': {
    say: ({ word, reason }) => `« ${word} » ${reasons[reason]} : les lecteurs reprendront ce mot devant des clients.`,
    mend: ({ instead }) => `Écrivez plutôt : ${instead}. Les mots d’un client, cités comme tels, peuvent rester.`,
  },
  'text/html': {
    say: ({ tag }) => `Le texte contient du HTML (${tag}), qui ne serait affiché ni sur le site ni sur le papier.`,
    mend: ({ tag }) => (tag === '<!-- -->' ? 'Supprimez ce commentaire.' : 'Utilisez *italique*, **gras** et [lien](adresse) ; pour montrer le signe lui-même, écrivez \\<.'),
  },
  'text/too-much-markup': {
    say: ({ of, limit }) => {
      if (of === 'nesting') return `Des listes ou des citations sont imbriquées sur plus de ${limit} niveaux : la mise en forme de ce texte n’est pas lue.`;
      if (of === 'parts') return `Ce texte contient plus de ${limit} lignes, cellules et signes de mise en forme : sa mise en forme n’est pas lue.`;
      return of === 'tags' ? `Cette page contient plus de ${limit} balises : sa mise en forme n’est pas lue.` : `Un seul paragraphe contient plus de ${limit} signes de mise en forme (*, _, [, \`…) : celle de ce texte n’est pas lue.`;
    },
    mend: ({ of }) =>
      of === 'nesting'
        ? 'Remettez ces lignes au même niveau, ou à quelques niveaux seulement.'
        : of === 'tags'
          ? 'Répartissez cette page en plusieurs.'
          : of === 'parts'
            ? 'Répartissez ce texte en plusieurs.'
            : 'Coupez ce paragraphe en plusieurs, séparés par une ligne vide, ou enlevez ces signes.',
  },
  'mdx/syntax': {
    say: ({ detail }) => `Cette page .mdx ne peut pas être lue : ${reason(detail)}.`,
    mend: () => 'Si < commence une balise, refermez-la ; s’il est du texte, comme dans « <50 € », écrivez \\<, ou renommez la page en .md.',
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
    say: ({ component, name, problem }) => {
      if (problem === 'missing') return `Il manque à <${component}> l’attribut « ${name} ».`;
      return problem === 'unknown' ? `<${component}> n’a pas d’attribut « ${name} ».` : `La valeur de « ${name} » n’est pas possible pour <${component}>.`;
    },
    mend: ({ component, name, problem, known }) => {
      if (problem === 'missing') return `Écrivez par exemple <${component} ${name}="clara-martin" />.`;
      return problem === 'unknown' ? `Attributs possibles : ${known.join(', ')}.` : `Valeurs possibles : ${known.join(', ')}.`;
    },
  },
};
