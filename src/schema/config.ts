import { z } from 'zod';
import { brand } from './brand.ts';
import { charter } from './charter.ts';
import { print, repository, review } from './config-parts.ts';
import { defaultDepartments, department } from './department.ts';
import { extraField } from './extra-field.ts';
import { key, optional, withRole } from './field.ts';
import { source } from './source.ts';
import { line, properName } from './text.ts';
import { basePath, siteUrl } from './url.ts';

export const ruleLevels = ['off', 'info', 'warning', 'error'] as const;

const language = () => withRole(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)?$/), { format: 'language' });

const identity = () => ({
  schemaVersion: key(z.literal(1).default(1), ['Version du modèle', 'La version du modèle de contenu, que l’outil utilise pour migrer vos fichiers.', '1'], ['Schema version', 'The version of the content model, which the tool uses to migrate your files.', '1']),
  company: key(
    properName(),
    ['Entreprise', 'Le nom de l’entreprise, affiché en tête du site et sur les fiches imprimées.', 'Banque Assurance de l’Estuaire'],
    ['Company', 'The name of the company, shown at the head of the site and on printed pages.', 'Estuary Bank and Insurance'],
  ),
  title: optional(line(), ['Titre', 'Le titre du site, si celui par défaut ne vous convient pas.', 'Nos clients, côté coulisses'], ['Title', 'The title of the site, where the default one does not suit you.', 'Our customers, behind the scenes']),
  languages: key(z.array(language()).min(1).default(['fr']), ['Langues', 'Les langues du site, celle dans laquelle vous écrivez en premier.', '[fr, en]'], ['Languages', 'The languages of the site, the one that you write in first.', '[fr, en]']),
});

const publishing = () => ({
  site: optional(
    siteUrl(),
    ['Adresse du site', 'L’adresse publique ou interne du site, nécessaire aux liens complets et aux codes imprimés.', 'https://personas.exemple.fr'],
    ['Site address', 'The public or internal address of the site, needed for full links and printed codes.', 'https://personas.example.com'],
  ),
  base: key(
    basePath().default('/'),
    ['Chemin de base', 'Le chemin sous lequel le site est publié, à changer s’il partage son adresse avec d’autres.', '/personas'],
    ['Base path', 'The path under which the site is published, to change if it shares its address with others.', '/personas'],
  ),
  repository: optional(
    repository(),
    ['Dépôt', 'Où se trouvent les fichiers, pour offrir un lien de modification sur chaque page.', '{ url: https://git.exemple.fr/marketing/personas }'],
    ['Repository', 'Where the files live, to offer an edit link on every page.', '{ url: https://git.example.com/marketing/personas }'],
  ),
  brand: optional(
    brand(),
    ['Marque', 'La couleur, le logo et les polices, pour que le site ressemble à l’entreprise.', '{ colour: "#0b5d66", logo: images/logo.svg }'],
    ['Brand', 'The colour, the logo and the fonts, so that the site looks like the company.', '{ colour: "#0b5d66", logo: images/logo.svg }'],
  ),
  print: optional(print(), ['Impression', 'Ce que chaque publication prépare pour le papier.', '{ formats: [poster-a3, cards-a4] }'], ['Print', 'What every publication makes for paper.', '{ formats: [poster-a3, cards-a4] }']),
});

const content = () => ({
  departments: key(
    z.array(department()).default([...defaultDepartments]),
    ['Services', 'Les services de l’entreprise qui reçoivent des conseils ou un accès particulier.', '[{ id: support, name: Relation client }]'],
    ['Departments', 'The departments of the company that get guidance or special access.', '[{ id: support, name: Customer service }]'],
  ),
  sources: optional(
    z.array(source()),
    ['Sources', 'Les bases et études d’où viennent vos chiffres, déclarées une fois pour toutes.', '[{ id: crm, name: CRM des particuliers, kind: internal }]'],
    ['Sources', 'The databases and studies that your figures come from, declared once and for all.', '[{ id: crm, name: Retail CRM, kind: internal }]'],
  ),
  extraFields: optional(
    z.array(extraField()),
    ['Champs supplémentaires', 'Les champs propres à votre métier, vérifiés et affichés comme les autres.', '[{ key: niveauRisque, on: persona, type: line, title: Niveau de risque }]'],
    ['Extra fields', 'The fields of your own trade, checked and shown like the others.', '[{ key: riskLevel, on: persona, type: line, title: Risk level }]'],
  ),
  review: key(review().default({ every: 12 }), ['Relecture', 'Le rythme de relecture de toutes les fiches, à adapter à vos équipes.', '{ every: 12 }'], ['Review', 'The pace at which all pages are reviewed, to fit to your teams.', '{ every: 12 }']),
  rules: optional(
    z.record(z.string(), z.enum(ruleLevels)),
    ['Règles', 'Le niveau de chaque règle de contrôle : ignorée (off), information (info), avertissement (warning) ou erreur (error).', '{ persona/stale: info }'],
    ['Rules', 'The level of each check: off, info, warning or error.', '{ persona/stale: info }'],
  ),
  charter: optional(
    charter(),
    ['Charte', 'Pourquoi vous tenez des personas et qui s’est engagé à s’en servir.', '{ why: Parler des mêmes clients avec les mêmes mots. }'],
    ['Charter', 'Why you keep personas and who committed to using them.', '{ why: Talk about the same customers in the same words. }'],
  ),
});

/** The file `handbook.yaml`. */
export const configSchema = () => z.strictObject({ ...identity(), ...publishing(), ...content() });

export type Config = z.output<ReturnType<typeof configSchema>>;
