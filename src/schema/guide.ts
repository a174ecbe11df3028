import { z } from 'zod';
import { key, optional } from './field.ts';
import { governance } from './governance.ts';
import { id, line } from './text.ts';

/** The front matter of a guide page; the page itself is the body of the file. */
export const guideSchema = () => {
  const { owner, reviewed, visibility, aliases } = governance();
  return z.strictObject({
    id: optional(id(), ['Identifiant', 'Le nom court de la page, si ce n’est pas celui du fichier ; les liens s’appuient dessus.', 'grille-entretien'], ['Id', 'The short name of the page, where it is not that of the file; links rest on it.', 'interview-grid']),
    title: key(line(), ['Titre', 'Le titre de la page, formulé comme la question que se pose le lecteur.', 'Mener un entretien client'], ['Title', 'The title of the page, worded as the question that readers have.', 'How to interview a customer']),
    order: optional(z.number().int(), ['Ordre', 'La place de la page dans le sommaire, les plus petits nombres en premier.', '20'], ['Order', 'The place of the page in the table of contents, smallest numbers first.', '20']),
    summary: optional(
      line(),
      ['En une phrase', 'Ce que le lecteur saura faire après cette page, affiché dans le sommaire.', 'Les questions à poser et celles à éviter.'],
      ['In one sentence', 'What the reader will be able to do after this page, shown in the table of contents.', 'The questions to ask and those to avoid.'],
    ),
    owner,
    reviewed,
    visibility,
    aliases,
  });
};

export type Guide = z.output<ReturnType<typeof guideSchema>>;
