import type { Messages } from '../../message.ts';
import { clip } from '../../quoted.ts';

const QUOTE_IT = 'Mettez tout le texte entre guillemets droits :';

/** A name as it is typed after a command. */
const typed = (name: string) => (/^[\w.-]+$/.test(name) ? name : `"${name}"`);
const isKey = (text: string) => /^[a-z]\w*:(?:\s|$)/.test(text);
/** The bullets of symbol fonts are letters that no other font shows. */
const named = (bullet: string) => (/\p{Co}/u.test(bullet) ? 'une puce de traitement de texte' : `« ${bullet} »`);

export const yaml: Messages<'yaml'> = {
  'yaml/colon-in-text': {
    say: ({ text, isAboveList }) =>
      isAboveList ? `Le texte « ${clip(text)} » annonce la liste qui est sous lui, et un texte n’en contient pas.` : `Le texte « ${clip(text)} » ${/:$/.test(text) ? 'se termine par deux-points' : 'contient deux-points suivis d’une espace'} : YAML y voit une clé.`,
    mend: ({ isAboveList }) => (isAboveList ? 'Dites tout en une fois, à chaque ligne :' : QUOTE_IT),
  },
  'yaml/two-keys': {
    say: ({ key }) => `La clé « ${key} » est sur la ligne d’une autre.`,
    mend: () => 'Si c’est du texte, mettez-le tout entre guillemets droits ; sinon, passez à la ligne devant elle :',
  },
  'yaml/quote-in-text': {
    say: ({ text }) => `Le guillemet ou l’apostrophe qui ouvre ${clip(text)} se referme trop tôt : la suite est perdue.`,
    mend: () => QUOTE_IT,
  },
  'yaml/unclosed-quote': {
    say: ({ quote }) => `Un texte ouvert par ${quote} n’est jamais refermé.`,
    mend: () => 'Refermez-le à la fin du texte, sur la même ligne :',
  },
  'yaml/unclosed-bracket': {
    say: ({ bracket }) => (bracket === '[' ? 'Une liste ouverte par [ n’est jamais refermée.' : 'Un groupe de clés ouvert par { n’est jamais refermé.'),
    mend: ({ bracket }) => `Ajoutez ${bracket === '[' ? ']' : '}'} à la fin :`,
  },
  'yaml/reserved-start': {
    say: ({ character }) => `Un texte ne peut pas commencer par ${character} sans guillemets : YAML lui donne un autre sens.`,
    mend: () => QUOTE_IT,
  },
  'yaml/asterisk': {
    say: () => 'Un texte qui commence par * sans guillemets est pris par YAML pour un renvoi, et non pour du gras.',
    mend: () => QUOTE_IT,
  },
  'yaml/tag': {
    say: ({ tag }) => `Un texte qui commence par ${tag} sans guillemets est pris pour une instruction, et vidé.`,
    mend: () => QUOTE_IT,
  },
  'yaml/code-fence': {
    say: ({ fence }) => `« ${fence} » marque un bloc de code, comme dans une conversation ou une page Markdown ; ce n’est pas du contenu.`,
    mend: () => 'Supprimez cette ligne, celle qui ferme le bloc, et ce qui est écrit avant et après.',
  },
  'yaml/loose-text': {
    say: ({ key }) => `Le texte de « ${key} » a plusieurs lignes, et rien ne dit qu’elles vont ensemble.`,
    mend: () => 'Écrivez-le sous sa clé, décalé de deux espaces, après le signe « | » :',
  },
  'yaml/directive': {
    say: () => 'Une ligne qui commence par % en tête de fichier change les règles de lecture du YAML.',
    mend: () => 'Supprimez cette ligne.',
  },
  'yaml/merge-key': {
    say: () => 'La clé << (fusion) n’est pas acceptée : on ne voit plus ce que dit vraiment la fiche.',
    mend: () => 'Recopiez ici les clés voulues.',
  },
  'yaml/several-documents': {
    say: () => 'Une ligne « --- » ou « ... » coupe le fichier en deux : la suite ne serait pas lue.',
    mend: () => 'Supprimez cette ligne, ou faites deux fichiers ; une fiche dont le texte suit les clés s’enregistre en .md.',
  },
  'yaml/not-a-map': {
    say: ({ found }) => {
      if (found === 'prose') return 'Ce fichier contient un texte ordinaire, avec des titres et des lignes, et non des clés : rien n’en serait affiché.';
      return found === 'list' ? 'Le fichier contient une liste seule ; il doit contenir des clés.' : 'Le fichier contient du texte seul ; il doit contenir des clés.';
    },
    mend: ({ name }) =>
      name
        ? `Déplacez-le à côté de handbook.yaml, sous le nom « ${name} », puis lancez « npx --no handbook import ${typed(name)} », qui en fait une fiche ; ou écrivez chaque titre comme une clé (« goals: ») et chaque ligne après un tiret (« - Gagner du temps »).`
        : 'Donnez à chaque information sa clé, par exemple « name: Clara ».',
  },
  'yaml/tab': {
    say: ({ afterDash }) => `Une tabulation ${afterDash ? 'suit le tiret' : 'sert de retrait'} ; YAML n’accepte que des espaces.`,
    mend: ({ afterDash }) => (afterDash ? 'Tapez une espace à sa place :' : 'Remplacez chaque tabulation du fichier par deux espaces :'),
  },
  'yaml/indent': {
    say: ({ commented }) => (commented ? `« ${commented} » est resté en commentaire, alors que ce qui est écrit dessous ne l’est plus.` : 'Le retrait de cette ligne ne correspond à aucune des lignes au-dessus.'),
    mend: ({ commented, margin }) => {
      if (commented) return 'Enlevez le « # » et l’espace qui le suit :';
      return margin ? `« ${margin} » commence au bord de la page. Enlevez l’espace en trop, ici et sur les lignes du dessous :` : 'Alignez-la sur ses voisines, ou deux espaces plus loin que la clé à laquelle elle appartient :';
    },
  },
  'yaml/duplicate-key': {
    say: ({ key, line }) => `La clé « ${key} » est déjà à la ligne ${line} : l’une des deux valeurs serait perdue.`,
    mend: () => 'Réunissez les deux en une seule.',
  },
  'yaml/no-colon': {
    say: ({ text, bullet, key, as }) => {
      if (as === 'remark') return `« ${clip(text)} » n’est ni une clé ni un élément de liste : une remarque ou un trait de séparation se met après un dièse et une espace.`;
      if (key) return `La clé « ${key} » s’écrit sans signe autour, suivie de deux-points et d’une espace.`;
      return bullet ? `Un élément de liste commence par un tiret simple et une espace, et non par ${named(bullet)}.` : `« ${clip(text)} » n’est ni une clé suivie de deux-points, ni un élément de liste.`;
    },
    mend: ({ bullet, key, as }) => {
      if (as === 'wrapped') return 'Écrivez « clé: valeur » ou « - élément » ; si c’est la suite du texte précédent, décalez la ligne de deux espaces :';
      return bullet || key || as ? 'Écrivez :' : 'Si c’est la suite du texte précédent, décalez la ligne de deux espaces ; sinon, écrivez « clé: valeur » ou « - élément ».';
    },
  },
  'yaml/no-dash': {
    say: ({ text }) => `Il manque un tiret devant « ${clip(text)} » : dans une liste, chaque élément commence par un tiret et une espace.`,
    mend: ({ text }) => (isKey(text) ? 'Écrivez :' : 'Si c’est la suite du texte précédent, décalez la ligne de deux espaces ; sinon, écrivez :'),
  },
  'yaml/key-beside-text': {
    say: ({ key, text }) => `« ${key} » complète le texte « ${clip(text)} », qui doit alors porter sa propre clé : « text ».`,
    mend: () => 'Écrivez :',
  },
  'yaml/no-space': {
    say: ({ text, after }) => `Il manque une espace après « ${after} » dans « ${clip(text)} ».`,
    mend: () => 'Écrivez :',
  },
  'yaml/invisible-space': {
    say: ({ code }) => `Une espace insécable ou invisible (${code}), qui ne se distingue pas à l’œil nu, se trouve là où YAML attend une espace ordinaire.`,
    mend: () => 'Effacez-la et tapez une espace ordinaire :',
  },
  'yaml/hash-in-text': {
    say: ({ lost }) => `« ${clip(lost)} » est pris pour un commentaire et disparaît.`,
    mend: () => 'Si c’est un commentaire, laissez une espace après # ; si c’est du texte, mettez le tout entre guillemets droits :',
  },
  'yaml/hash-in-list': {
    say: ({ lost }) => `« ${clip(lost)} » est pris pour un commentaire, à cause de l’espace devant # : la liste entre crochets ne se referme pas.`,
    mend: () => 'Enlevez cette espace :',
  },
  'yaml/braces': {
    say: () => 'Un reste de modèle entre doubles accolades n’a pas été rempli.',
    mend: () => 'Remplacez-le par le vrai texte ; s’il doit rester tel quel, mettez-le entre guillemets droits :',
  },
  'yaml/list-on-key-line': {
    say: ({ key }) => `Un tiret suit la clé « ${key} » sur sa ligne ; une liste commence à la ligne suivante.`,
    mend: () => 'Si c’est un texte qui commence par un tiret, mettez-le entre guillemets droits ; si c’est une liste, passez à la ligne :',
  },
  'yaml/block-header': {
    say: ({ sign }) => `Après ${sign}, le texte doit commencer à la ligne suivante.`,
    mend: () => 'Passez à la ligne, avec un retrait :',
  },
  'yaml/escape': {
    say: ({ sequence }) => `Entre guillemets doubles, \\ annonce un caractère spécial, et ${sequence} n’en est pas un.`,
    mend: () => 'Doublez la barre oblique inverse :',
  },
  'yaml/too-deep': {
    say: ({ limit }) => `Les niveaux sont imbriqués au-delà de ${limit} : le reste n’est pas lu.`,
    mend: () => 'Simplifiez cette partie du fichier.',
  },
  'yaml/too-many-aliases': {
    say: () => 'Des renvois (*…) se répètent au point que le fichier n’en finirait plus : il n’est pas lu.',
    mend: () => 'Remplacez les renvois par le texte lui-même.',
  },
  'yaml/too-many-values': {
    say: ({ limit }) => `Le fichier contient plus de ${limit} clés et éléments : il n’est pas lu.`,
    mend: () => 'Répartissez ce contenu entre plusieurs fichiers.',
  },
  'yaml/key-not-text': {
    say: () => 'Une clé doit être un mot ; celle-ci est vide ou composée.',
    mend: () => 'Écrivez la clé en toutes lettres avant les deux-points, ou mettez le texte entre guillemets.',
  },
  'yaml/syntax': {
    say: ({ detail }) => `Cette ligne ne peut pas être lue ; le lecteur de YAML répond, en anglais : « ${detail} ».`,
    mend: () => 'Comparez-la avec une ligne voisine qui fonctionne ; en cas de doute, mettez le texte entre guillemets droits.',
  },
};
