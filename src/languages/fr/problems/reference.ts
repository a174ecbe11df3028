import type { TargetKind } from '../../../diagnostics/rules.ts';
import { formatsFor } from '../../format.ts';
import type { Messages } from '../../message.ts';
import { runPackage } from '../../package-name.ts';
import { firstOf } from '../../quoted.ts';

const day = (date: string) => formatsFor('fr').date(date);

const listOf = (ids: readonly string[]) => firstOf(ids, 8);

const missing: Record<TargetKind, (id: string, within: string) => string> = {
  persona: (id) => `Aucun persona ne s’appelle « ${id} » (pas de fichier de ce nom dans personas/).`,
  segment: (id) => `Aucun segment ne s’appelle « ${id} » (pas de fichier de ce nom dans segments/).`,
  icp: (id) => `Aucun ICP ne s’appelle « ${id} » (pas de fichier de ce nom avec « kind: icp » dans segments/).`,
  record: (id) => `Aucune étude ne s’appelle « ${id} » (pas de fichier de ce nom dans research/).`,
  decision: (id) => `Aucune décision ne s’appelle « ${id} » (pas de fichier de ce nom dans decisions/).`,
  guide: (id) => `Aucune page du guide ne s’appelle « ${id} » (pas de fichier de ce nom dans guide/).`,
  source: (id) => `La source « ${id} » n’est pas déclarée dans handbook.yaml, sous sources.`,
  department: (id) => `Le service « ${id} » n’est pas déclaré dans handbook.yaml, sous departments.`,
  verbatim: (id, within) => `${within} n’a ni verbatim, ni constat, ni chiffre dont l’identifiant soit « ${id} ».`,
  figure: (id, within) => `${within} n’a pas de chiffre dont l’identifiant soit « ${id} ».`,
  evidence: (id) => `La preuve « ${id} » ne correspond à aucune étude de research/ ni à aucun segment.`,
  statement: (id) => `Aucune affirmation de cette fiche n’a l’identifiant « ${id} ».`,
  personaStatement: (id, within) => `${within} n’a aucune affirmation dont l’identifiant soit « ${id} ».`,
  answered: (id) => `Aucun frein, aucune difficulté, aucun irritant ni levier de cette fiche n’a l’identifiant « ${id} ».`,
  audience: (id) => `« ${id} » n’est pas un public connu.`,
};

export const reference: Messages<'reference' | 'visibility' | 'id' | 'statement' | 'translation'> = {
  'reference/unknown': {
    say: ({ kind, id, within }) => missing[kind](id, within ? `« ${within} »` : 'Cette fiche'),
    mend: ({ suggestion, known }) => {
      if (suggestion) return `Vouliez-vous écrire « ${suggestion} » ?`;
      return known.length > 0 ? `Possibles : ${listOf(known)}.` : 'Il n’en existe encore aucun : créez-le, ou retirez cette référence.';
    },
  },
  'reference/gone': {
    say: ({ id, folder, date, places }) => {
      const gone = date ? `« ${id} » n’est plus dans ${folder}/ depuis le ${day(date)}` : `« ${id} » vient de quitter ${folder}/`;
      return places.length === 1 ? `D’après git, ${gone}, mais on y renvoie encore ici.` : `D’après git, ${gone}, mais ${places.length} endroits y renvoient encore : ${firstOf(places, 8)}${places.length > 8 ? '' : '.'}`;
    },
    mend: ({ id, kind, gone, places }) => {
      const remove = places.length === 1 ? 'ôtez ce renvoi' : 'ôtez ces renvois';
      const back = `Remettez ${gone}, que git garde`;
      const otherwise = `Si ce fichier existe sous un autre nom, ajoutez-y « aliases: [${id}] ».`;
      if (kind === 'persona') return `${back}, puis retirez la fiche par « ${runPackage} retire ${id} --successor … », ou ${remove}. ${otherwise}`;
      if (kind === 'record') return `${back}, puis effacez l’étude par « ${runPackage} erase ${id} », qui règle aussi ses renvois, ou ${remove}. ${otherwise}`;
      return `${back}, ou ${remove}. ${otherwise}`;
    },
  },
  'reference/renamed': {
    say: ({ ids, places }) =>
      `D’après git, cette fiche s’appelait ${ids.map((id) => `« ${id} »`).join(', puis ')}, et ${places.length === 1 ? 'on l’appelle encore ainsi à cet endroit' : `${places.length} endroits l’appellent encore ainsi`} : ${firstOf(places, 8)}${places.length > 8 ? '' : '.'}`,
    mend: () => `Pour qu’ils mènent ici, comme les anciens liens, écrivez ceci (« ${runPackage} rename » corrige tout d’un coup) :`,
  },
  'reference/self': {
    say: ({ id }) => `Cette fiche renvoie à elle-même (« ${id} »).`,
    mend: () => 'Retirez ce renvoi, ou nommez une autre fiche.',
  },
  'reference/twice': {
    say: ({ value, line }) => `« ${value} » est déjà nommé dans cette liste, à la ligne ${line}.`,
    mend: () => 'Ne l’y gardez qu’une fois, ou nommez ici ce que vous vouliez dire.',
  },
  'visibility/unknown-field': {
    say: ({ key }) => `« ${key} » n’est pas un champ de ce persona : ce que vous vouliez réserver resterait visible de tous.`,
    mend: ({ suggestion }) => (suggestion ? `Vouliez-vous écrire « ${suggestion} » ?` : 'Nommez une clé de cette fiche, par exemple « notes », « demographics.income » ou « goals.gagner-du-temps ».'),
  },
  'id/duplicate': {
    say: ({ id, other }) => `L’identifiant « ${id} » est déjà celui de ${other} : une seule des deux fiches serait affichée.`,
    mend: () => 'Renommez l’un des deux fichiers, et son « id ».',
  },
  'id/mismatch': {
    say: ({ id, expected }) => `L’identifiant « ${id} » n’est pas le nom du fichier, « ${expected} ».`,
    mend: () => 'Écrivez le nom du fichier, ou renommez le fichier :',
  },
  'id/alias-taken': {
    say: ({ id, other }) => `L’ancien identifiant « ${id} » mène déjà à ${other}.`,
    mend: () => 'Retirez-le d’une des deux fiches.',
  },
  'id/renamed': {
    say: ({ ids, addresses }) =>
      ids.length === 1
        ? `D’après git, cette fiche s’appelait « ${ids[0]} » : son ancienne adresse, ${addresses[0]}, ne mènerait plus nulle part.`
        : `D’après git, cette fiche s’appelait ${ids.map((id) => `« ${id} »`).join(', puis ')} : ses anciennes adresses (${addresses.join(', ')}) ne mèneraient plus nulle part.`,
    mend: () => 'Pour que les anciens liens mènent encore ici, écrivez :',
  },
  'statement/duplicate-id': {
    say: ({ id, line }) => `L’identifiant « ${id} » est déjà pris à la ligne ${line}.`,
    mend: () => 'Choisissez-en un autre, et corrigez les traductions et les avis qui le citent.',
  },
  'statement/needs-id': {
    say: ({ text }) => `« ${text} » a besoin d’un identifiant, car une traduction, un avis ou une réponse s’y rapporte.`,
    mend: () => 'Écrivez ceci, puis citez cet identifiant dans la traduction, l’avis ou la réponse :',
  },
  'translation/misnamed': {
    say: ({ source }) => `Ce fichier semble traduire « ${source} », mais son nom ne le dit pas.`,
    mend: ({ name }) => `Renommez-le « ${name} », à côté de l’original.`,
  },
  'translation/orphan': {
    say: ({ source }) => `Cette traduction n’a pas d’original : ${source} n’existe pas.`,
    mend: ({ name }) => (name ? `Renommez-la « ${name} », si c’est ce qu’elle traduit, ou supprimez-la.` : 'Renommez-la d’après la fiche qu’elle traduit, ou supprimez-la.'),
  },
  'translation/language': {
    say: ({ language, languages, isOriginal }) => {
      if (isOriginal) return `La langue « ${language} » est celle des originaux, et non d’une traduction.`;
      return languages.length > 0 ? `La langue « ${language} » n’est pas une langue de traduction de ce site (${languages.join(', ')}).` : `La langue « ${language} » n’est pas une langue de traduction de ce site, qui n’en a pas.`;
    },
    mend: ({ isOriginal }) => (isOriginal ? 'Reportez ces textes dans l’original, et supprimez ce fichier.' : 'Ajoutez-la à « languages » dans handbook.yaml, après celle des originaux, ou renommez le fichier.'),
  },
  'translation/unknown-key': {
    say: ({ key }) => `« ${key} » n’existe pas dans l’original : cette traduction ne serait pas affichée.`,
    mend: ({ suggestion }) => (suggestion ? `Vouliez-vous écrire « ${suggestion} » ?` : 'Reprenez la clé ou l’identifiant de l’original.'),
  },
  'translation/not-text': {
    say: ({ key, byId }) =>
      byId ? `Les éléments de « ${key} » ont un identifiant dans l’original : c’est par lui que l’on retrouve la traduction de chacun.` : `« ${key} » ne se traduit pas ainsi : une traduction ne contient que des textes, à la même place que dans l’original.`,
    mend: ({ byId, under }) => (byId ? 'Écrivez l’identifiant de chaque élément, puis sa traduction :' : under ? 'Mettez le texte traduit sous sa clé :' : 'Retirez cette clé, ou mettez-y le texte traduit.'),
  },
  'translation/incomplete': {
    say: ({ count, language }) => (count === 1 ? `Un texte n’est pas traduit (${language}) ; il s’affiche dans la langue d’origine.` : `${count} textes ne sont pas traduits (${language}) ; ils s’affichent dans la langue d’origine.`),
    mend: ({ count, first }) => (count === 1 ? `Traduisez « ${first} » quand vous le pourrez.` : `Complétez la traduction quand vous le pourrez, à commencer par « ${first} ».`),
  },
  'translation/stale': {
    say: ({ language, now }) => `L’original de ce texte a changé depuis sa traduction (${language}). Il dit maintenant : « ${now} »`,
    mend: () => 'Corrigez la traduction s’il le faut, puis notez qu’elle suit l’original : npx --no handbook translated, suivi du nom de ce fichier.',
  },
  'translation/lost': {
    say: ({ place }) => `« ${place} » n’est à la place d’aucun texte de l’original : si sa traduction se périme, rien ne le dira.`,
    mend: () => 'Si le texte a changé de place ou d’identifiant, écrivez ici sa place d’aujourd’hui. Si l’original ne l’a plus, retirez cette ligne.',
  },
};
