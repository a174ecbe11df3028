import { editDistance } from '../diagnostics/suggest.ts';
import { slugify } from '../languages/slug.ts';
import { contentFolders, type FolderKind, folderKinds, folders } from './folders.ts';

/** Where the pages of a guide may stand, and much else. */
const METHOD = ['methode', 'methodes', 'method', 'methods', 'methodologie', 'methodology', 'methodik', 'methoden', 'metodo', 'metodologia'];

/** What people call a folder of ours: one thing instead of many, an address of the site, another language. */
const otherNames: Record<FolderKind, readonly string[]> = {
  persona: [
    ...['persona', 'personae', 'personna', 'personnas', 'person', 'persons', 'people', 'personne', 'personnes', 'personen'],
    ...['buyer-persona', 'buyer-personas', 'user-persona', 'user-personas', 'fiche-persona', 'fiches-persona', 'fiches-personas'],
  ],
  segment: [
    ...['segment', 'segmentation', 'segmentations', 'segmente', 'segmentos', 'segmenti', 'icp', 'icps', 'cible', 'cibles'],
    ...['zielgruppe', 'zielgruppen', 'kundensegmente', 'zielunternehmen'],
    ...['segments-clients', 'customer-segments', 'ideal-customer-profile', 'ideal-customer-profiles', 'entreprises-cibles'],
  ],
  record: [
    ...['recherche', 'recherches', 'researches', 'research-records', 'record', 'records', 'etude', 'etudes', 'study', 'studies'],
    ...['enquete', 'enquetes', 'entretien', 'entretiens', 'interview', 'interviews', 'verbatim', 'verbatims', 'ricerca'],
    ...['forschung', 'kundenforschung', 'marktforschung', 'studie', 'studien', 'umfrage', 'umfragen', 'o-tone'],
  ],
  decision: [
    ...['decision', 'decission', 'decissions', 'desicion', 'desicions', 'decision-log', 'decisions-log', 'journal-des-decisions'],
    ...['registre-des-decisions', 'entscheidung', 'entscheidungen', 'entscheidungsprotokoll', 'beschluss', 'beschluesse', 'decisiones'],
  ],
  guide: [
    'guides',
    'guia',
    'guias',
    'guida',
    'guide-methode',
    'guide-de-methode',
    'method-guide',
    'leitfaden',
    'leitfaden-methode',
    'anleitung',
    'anleitungen',
    ...METHOD,
  ],
};

const kindByName = new Map(folderKinds.flatMap((kind) => [folders[kind].folder, ...otherNames[kind]].map((name) => [name, kind] as const)));
/** Words in which slips are looked for. The others are short, or near to words that folders are called by. */
const spelt = [...folderKinds.map((kind) => folders[kind].folder), 'persona', 'personnas', 'segment', 'recherche', 'recherches', 'guides'];

/** Folders of programs, of examples, and of what somebody has put away: nothing in them is meant for the site. */
const OTHERS = new Set(
  (
    'node_modules bower_components vendor venv env packages dist build out output lib bin src source app apps public static assets ' +
    'images img media fonts files test tests spec specs e2e fixtures bench benchmarks docs doc documentation search perso personal personnel ' +
    'starter starters example examples exemple exemples sample samples template templates modele modeles script scripts tools ' +
    'beispiel beispiele vorlage vorlagen skripte archiv bilder sicherung ' +
    'deploy config ci coverage cache tmp temp logs archive archives old backup backups sauvegarde sauvegardes'
  ).split(' '),
);

/** Whether a folder beside ours is that of something else, by its name. */
export function isOfSomethingElse(name: string): boolean {
  return OTHERS.has(name.toLowerCase()) || OTHERS.has(slugify(name));
}

/** Words that say whose or which ones, and nothing of what a folder holds. */
const QUALIFIER =
  /^(?:nos|notre|unsere?|kunden|nutzer|alle|neue?|mes|les?|la|des|our|my|the|all|tous|toutes|clients?|clientele|customers?|users?|utilisateurs?|marketing|nouvelles?|nouveaux?|new|finale?s?|v?\d+)$/;

/** The kind of content that a folder was meant for whose name nearly is one of ours; undefined for ours and for others. */
export function meantKind(name: string): FolderKind | undefined {
  if (contentFolders.includes(name) || isOfSomethingElse(name)) return undefined;
  const word = slugify(name);
  const noun = word.split('-').filter((part) => !QUALIFIER.test(part));
  return kindByName.get(word) ?? kindByName.get(speltLike(word) ?? '') ?? kindByName.get(noun.join('-'));
}

/**
 * Whether a folder of this name may as well hold what is none of ours, so that its files have to say what they are: a team writes down
 * its decisions on software in a folder of nearly the same name.
 */
export function isVague(name: string, kind: FolderKind): boolean {
  return kind === 'decision' || METHOD.includes(slugify(name));
}

/** Fewer slips than a misspelt key may hold: a folder of another name is ordinary. */
function speltLike(word: string): string | undefined {
  const most = word.length < 8 ? 1 : 2;
  return spelt.find((name) => editDistance(word, name, most + 1) <= most);
}
