import { z } from 'zod';
import { key, optional, withRole } from './field.ts';
import { date, inline, line, prose } from './text.ts';

export const extraFieldOwners = ['persona', 'segment', 'icp', 'record'] as const;
export const extraFieldTypes = ['line', 'inline', 'prose', 'number', 'date', 'boolean', 'list', 'choice'] as const;

export type ExtraFieldOwner = (typeof extraFieldOwners)[number];
export type ExtraFieldType = (typeof extraFieldTypes)[number];

/** The declaration of a field that a company adds to its files. */
export const extraField = () =>
  z
    .strictObject({
      key: key(
        withRole(z.string().regex(/^[a-z][A-Za-z0-9]*$/), { format: 'key' }),
        ['Clé', 'Le nom du champ dans les fichiers, sans espace ni accent, à ne plus changer ensuite.', 'niveauRisque'],
        ['Key', 'The name of the field in files, without spaces or accents, not to be changed later.', 'riskLevel'],
      ),
      on: key(z.enum(extraFieldOwners), ['Sur', 'Les fichiers qui reçoivent ce champ : persona, segment, icp (entreprise cible) ou record (recherche).', 'persona'], ['On', 'The files that take this field: persona, segment, icp or record.', 'persona']),
      type: key(
        z.enum(extraFieldTypes),
        ['Type', 'La forme de la valeur : texte (line, inline, prose), nombre (number), date, vrai ou faux (boolean), liste (list) ou choix (choice).', 'choice'],
        ['Type', 'The form of the value: text (line, inline, prose), number, date, true or false (boolean), list or choice.', 'choice'],
      ),
      values: optional(z.array(line()).min(1), ['Valeurs', 'Les valeurs proposées, pour un champ de type choice seulement.', '[faible, moyen, élevé]'], ['Values', 'The values to choose from, for a field of type choice only.', '[low, medium, high]']),
      title: key(line(), ['Titre', 'Le titre affiché au-dessus du champ sur le site.', 'Niveau de risque'], ['Title', 'The heading shown above the field on the site.', 'Risk level']),
      description: optional(
        line(),
        ['Description', 'Ce qu’il faut y écrire, pour que tous les rédacteurs le remplissent de la même façon.', 'Le profil de risque issu du questionnaire réglementaire.'],
        ['Description', 'What to write in it, so that all authors fill it in the same way.', 'The risk profile from the regulatory questionnaire.'],
      ),
    })
    // A choice without values would accept nothing.
    .refine((field) => field.type !== 'choice' || field.values !== undefined, { path: ['values'] });

export type ExtraField = z.output<ReturnType<typeof extraField>>;

const schemaFor = ({ type, values }: ExtraField): z.ZodType => {
  switch (type) {
    case 'line':
      return line();
    case 'inline':
      return inline();
    case 'prose':
      return prose();
    case 'number':
      return z.number();
    case 'date':
      return date();
    case 'boolean':
      return z.boolean();
    case 'list':
      return z.array(line());
    case 'choice':
      return z.enum(values ?? []);
  }
};

const examples: { [type in ExtraFieldType]: readonly [fr: string, en: string] } = {
  line: ['Une ligne de texte', 'One line of text'],
  inline: ['Une phrase avec *emphase*', 'A sentence with *emphasis*'],
  prose: ['Un ou plusieurs paragraphes', 'One or more paragraphs'],
  number: ['12', '12'],
  date: ['2026-03-12', '2026-03-12'],
  boolean: ['true', 'true'],
  list: ['[premier, second]', '[first, second]'],
  choice: ['', ''],
};

/** The keys that the declarations add to one kind of file, each documented by its declaration. */
export function extraShape(declarations: readonly ExtraField[], on: ExtraFieldOwner): { [key: string]: z.ZodOptional<z.ZodType> } {
  const own = declarations.filter((field) => field.on === on);
  return Object.fromEntries(own.map((field) => [field.key, documented(field)]));
}

/** A declaration is written in one language only, that of its company, so it serves as documentation in both. */
function documented(field: ExtraField): z.ZodOptional<z.ZodType> {
  const [fr, en] = examples[field.type];
  const { title, description, values: [first] = [] } = field;
  return optional(schemaFor(field), [title, description ?? 'Un champ propre à cette entreprise.', first ?? fr], [title, description ?? 'A field of this company’s own.', first ?? en]);
}
