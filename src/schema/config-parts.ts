import { z } from 'zod';
import { key, optional } from './field.ts';
import { printFormats } from './print-formats.ts';
import { scale } from './text.ts';
import { branch, repositoryFolder, repositoryUrl } from './url.ts';

export const forges = ['github', 'gitlab', 'gitea'] as const;

/** Where the content files live, for the links that let readers suggest a change. */
export const repository = () =>
  z.strictObject({
    url: key(
      repositoryUrl(),
      ['Adresse', 'L’adresse web du dépôt, d’où partent les liens de modification.', 'https://git.exemple.fr/marketing/personas'],
      ['Address', 'The web address of the repository, from which edit links start.', 'https://git.example.com/marketing/personas'],
    ),
    branch: key(branch().default('main'), ['Branche', 'La branche publiée, celle que les contributeurs doivent modifier.', 'main'], ['Branch', 'The published branch, which contributors should edit.', 'main']),
    forge: optional(
      z.enum(forges),
      ['Forge', 'Le logiciel du dépôt, si son adresse ne le dit pas : github, gitlab ou gitea ; les liens de modification en dépendent.', 'gitlab'],
      ['Forge', 'The software of the repository, where its address does not tell: github, gitlab or gitea; edit links depend on it.', 'gitlab'],
    ),
    path: optional(repositoryFolder(), ['Chemin', 'Le dossier du guide dans le dépôt, s’il n’est pas à la racine.', 'contenu'], ['Path', 'The folder of the handbook in the repository, where it is not at the root.', 'content']),
  });

export const review = () =>
  z.strictObject({
    every: key(scale(1, 60).default(12), ['Tous les', 'Le nombre de mois après lequel une fiche est signalée comme à revoir.', '12'], ['Every', 'The number of months after which a page is flagged for review.', '12']),
  });

/** Every build makes the poster on A4; these come on top. */
export const print = () =>
  z.strictObject({
    formats: optional(z.array(z.enum(printFormats)), ['Formats', 'Les formats que chaque publication prépare en plus de l’affiche A4.', '[poster-a3, cards-a4]'], ['Formats', 'The formats that every publication makes besides the A4 poster.', '[poster-a3, cards-a4]']),
  });
