import { forms } from '../plural.ts';

/** What is said of lists of customers, of scores of companies, and of accounts that are given to sales people. */
export const steering = {
  noLists: 'Aucune liste à faire : donnez un « id » et une « rule » à une action (campaigns, services ou loyalty) d’un segment qui a une règle, ou d’un profil (icp) dont des critères ont des « points ».',
  noList: (known: string) => `Dites quelle liste, par exemple --list ${known.split(', ')[0]}. Il y a : ${known}.`,
  unknownList: (typed: string, suggestion: string | undefined, known: string) => `Aucune liste ne s’appelle « ${typed} »${suggestion ? ` ; « ${suggestion} », peut-être ?` : '.'} Il y a : ${known}.`,
  onList: forms({ one: '{n} contact, sur {all} de « {name} ».', other: '{n} contacts, sur {all} de « {name} ».' }),
  noProfiles: 'Aucun profil d’entreprise idéale (icp) ne compte de points : donnez « points » (un poids et une règle) à ses critères.',
  noIcp: (known: string) => `Dites d’après quel profil, par exemple --icp ${known.split(', ')[0]}. Il y a : ${known}.`,
  unknownIcp: (typed: string, suggestion: string | undefined, known: string) => `Aucun profil qui compte des points ne s’appelle « ${typed} »${suggestion ? ` ; « ${suggestion} », peut-être ?` : '.'} Il y a : ${known}.`,
  tier: (name: string, from: number) => `${name} (à partir de ${from})`,
  belowTiers: 'Au-dessous de toutes les classes',
  scored: 'Comptées',
  disqualified: 'Exclues',
  noTeam: 'Dites qui vend : --team ../equipe.csv, une ligne par personne avec les colonnes seller, team et capacity.',
  noProspectRule: 'Le fichier sépare chasseurs et éleveurs (role), mais rien ne dit quels comptes sont des prospects : ajoutez accounts: { prospect: RÈGLE } à fields.yaml.',
  noKeyRule: 'Le fichier sépare les grands comptes (accounts), mais rien ne dit lesquels le sont : ajoutez accounts: { key: RÈGLE } à fields.yaml.',
  unknownField: (typed: string, suggestion: string | undefined) => `--current ${typed} n’est pas un champ de type text de fields.yaml${suggestion ? ` ; « ${suggestion} », peut-être ?` : '.'}`,
  full: forms({ one: '{n} compte reste sans personne : tous ceux qui pourraient le suivre sont au complet.', other: '{n} comptes restent sans personne : tous ceux qui pourraient les suivre sont au complet.' }),
  nobody: forms({ one: '{n} compte n’est pour personne du fichier.', other: '{n} comptes ne sont pour personne du fichier.' }),
  elsewhere: forms({ one: '{n} contact est dans un segment dont aucune équipe du fichier n’est chargée, ou dans aucun.', other: '{n} contacts sont dans des segments dont aucune équipe du fichier n’est chargée, ou dans aucun.' }),
};
