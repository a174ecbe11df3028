import { z } from 'zod';
import { buyingGroupMember } from './buying-group.ts';
import { key, optional } from './field.ts';
import { governance } from './governance.ts';
import { claims, statements } from './statement.ts';
import { audienceKeys } from './strategy.ts';
import { id, inline, line, prose, scale } from './text.ts';

const digitalMaturity = () =>
  z.strictObject({
    level: key(scale(1, 5), ['Niveau', 'De 1 (tout sur papier) à 5 (tout en ligne), pour choisir entre visite et parcours numérique.', '2'], ['Level', 'From 1 (all on paper) to 5 (all online), to choose between a visit and a digital journey.', '2']),
    note: optional(inline(), ['Note', 'Ce qui justifie ce niveau, observé plutôt que supposé.', 'Paie externalisée, devis encore envoyés par courrier.'], ['Note', 'What justifies this level, observed rather than assumed.', 'Payroll outsourced, quotes still sent by post.']),
  });

const identity = () => ({
  id: key(id(), ['Identifiant', 'Le nom court du profil, identique au nom du fichier ; les personas s’y rattachent par ce nom.', 'pme-batiment'], ['Id', 'The short name of the profile, same as the file name; personas point to it by this name.', 'construction-smb']),
  name: key(line(), ['Nom', 'Le nom du profil d’entreprise, parlant pour un commercial.', 'PME du bâtiment'], ['Name', 'The name of the company profile, clear to a salesperson.', 'Construction SMBs']),
  kind: key(z.literal('icp'), ['Type', 'Toujours icp, pour dire que ce fichier décrit un profil d’entreprise cible et non un segment.', 'icp'], ['Kind', 'Always icp, to say that this file describes an ideal customer profile and not a segment.', 'icp']),
  summary: optional(
    line(),
    ['En une phrase', 'L’entreprise idéale résumée en une phrase, pour la reconnaître dans une liste.', 'Entreprise familiale de 10 à 49 salariés qui renouvelle sa santé collective.'],
    ['In one sentence', 'The ideal company summed up in one sentence, to recognise it in a list.', 'Family firm of 10 to 49 employees renewing its group health cover.'],
  ),
  definition: optional(
    prose(),
    ['Définition', 'Ce qui rend ces entreprises rentables et satisfaites chez vous, au-delà de leur taille.', 'Entreprises du gros œuvre en croissance, sans service de ressources humaines.'],
    ['Definition', 'What makes these companies profitable and satisfied with you, beyond their size.', 'Growing building firms without a human resources department.'],
  ),
});

const company = () => ({
  size: optional(line(), ['Taille', 'L’effectif ou la tranche visée, premier filtre d’une liste de prospection.', '10 à 49 salariés'], ['Size', 'The headcount or range aimed at, the first filter of a prospecting list.', '10 to 49 employees']),
  sectors: optional(
    z.array(line()),
    ['Secteurs', 'Les secteurs d’activité visés, avec les mots que ces entreprises emploient.', '[Gros œuvre, Second œuvre]'],
    ['Sectors', 'The lines of business aimed at, in the words that these companies use.', '[Structural works, Finishing trades]'],
  ),
  revenue: optional(line(), ['Chiffre d’affaires', 'La fourchette de chiffre d’affaires, pour proposer des garanties à la bonne échelle.', '1 à 8 M€'], ['Revenue', 'The range of revenue, to offer cover on the right scale.', '€1m to €8m']),
  place: optional(line(), ['Implantation', 'Le territoire où ces entreprises se trouvent, pour savoir quelle agence les suit.', 'Pays de la Loire et Bretagne'], ['Place', 'The territory where these companies are, to know what branch serves them.', 'Western France']),
  tools: optional(
    claims(),
    ['Outils', 'Les logiciels et prestataires en place, avec lesquels votre offre devra s’accorder.', '[Paie confiée au cabinet comptable]'],
    ['Tools', 'The software and suppliers in place, which your offer will have to fit.', '[Payroll handled by the accounting firm]'],
  ),
  digitalMaturity: optional(
    digitalMaturity(),
    ['Maturité numérique', 'L’aisance de ces entreprises avec le numérique, pour choisir le mode de souscription.', '{ level: 2 }'],
    ['Digital maturity', 'How at ease these companies are with digital tools, to choose how they subscribe.', '{ level: 2 }'],
  ),
  triggers: optional(
    claims(),
    ['Déclencheurs', 'Les événements qui ouvrent un besoin, à guetter pour appeler au bon moment.', '[Embauche du dixième salarié]'],
    ['Triggers', 'The events that open a need, to watch for so as to call at the right time.', '[Hiring the tenth employee]'],
  ),
  disqualifiers: optional(
    statements(),
    ['Motifs d’exclusion', 'Les signes qui doivent faire renoncer, pour ne pas perdre de temps des deux côtés.', '[Contrat signé depuis moins d’un an]'],
    ['Disqualifiers', 'The signs that should make you walk away, to waste no time on either side.', '[Contract signed less than a year ago]'],
  ),
  buyingGroup: optional(
    z.array(buyingGroupMember()),
    ['Groupe d’achat', 'Les personas qui pèsent sur la décision dans ces entreprises, pour n’oublier personne.', '[{ persona: nadia, roles: [influencer], weight: 4 }]'],
    ['Buying group', 'The personas who weigh on the decision in these companies, so that nobody is forgotten.', '[{ persona: nadia, roles: [influencer], weight: 4 }]'],
  ),
});

/** An ideal customer profile file; `extra` holds the fields that the handbook declares for such profiles. */
export const icpSchema = (extra: z.ZodRawShape = {}) =>
  z.strictObject({
    ...identity(),
    ...company(),
    ...audienceKeys(),
    // Declared at run time, so unknown to the type of a profile.
    ...(extra as Record<never, never>),
    ...governance(),
  });

export type Icp = z.output<ReturnType<typeof icpSchema>>;
