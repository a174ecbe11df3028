import { z } from 'zod';
import { languages } from '../languages/index.ts';
import { object, withDoc, withRole } from './field.ts';
import { date, inline, line, prose } from './text.ts';

export const extraFieldOwners = ['persona', 'segment', 'icp', 'record', 'decision'] as const;
export const extraFieldTypes = ['line', 'inline', 'prose', 'number', 'date', 'boolean', 'list', 'choice'] as const;

export type ExtraFieldOwner = (typeof extraFieldOwners)[number];
/** The declaration of a field that a company adds to its files. */
export const extraField = () =>
  object('extraField', {
    key: withRole(z.string().regex(/^[a-z][A-Za-z0-9]*$/), { format: 'key' }),
    on: z.enum(extraFieldOwners),
    type: z.enum(extraFieldTypes),
    values: z.array(line()).min(1).optional(),
    title: line(),
    description: line().optional(),
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

/** Keys that are declared at run time, and so unknown to the types of what they are added to. */
export type ExtraShape = Readonly<Record<never, z.ZodOptional<z.ZodType>>>;

/** The keys that the declarations add to one kind of file, each documented by its declaration. */
export function extraShape(declarations: readonly ExtraField[], on: ExtraFieldOwner): ExtraShape {
  const own = declarations.filter((field) => field.on === on);
  return Object.fromEntries(own.map((field) => [field.key, documented(field)]));
}

/** A declaration is written in one language only, that of its company, so it serves as documentation in all. */
function documented(field: ExtraField): z.ZodOptional<z.ZodType> {
  const { title, type, values: [first] = [] } = field;
  return withDoc(schemaFor(field).optional(), (language) => {
    const { description, examples } = languages[language].ownField;
    return { title, description: field.description ?? description, example: first ?? examples[type] };
  });
}
