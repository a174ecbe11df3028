import { schemasFor } from '../../handbook/content-file.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { spokenIn, usualLanguage } from '../../languages/index.ts';
import { isRecord } from '../../schema/own.ts';
import { withDefinitions } from '../schema-definitions.ts';
import { REFERENCES, referencesFile } from './references.ts';
import { editorShape } from './shape.ts';
import { SNIPPETS, snippetsFile } from './snippets.ts';
import { ofEither, translationShape } from './translation.ts';

type Json = Readonly<Record<string, unknown>>;

/** Where editors find what the files of a handbook may hold, from the content folder. */
export const EDITOR_FOLDER = '.vscode/handbook';

/** The oldest dialect that has all we say: what reads YAML in editors knows no newer one well. */
const DIALECT = 'http://json-schema.org/draft-07/schema#';

/**
 * What editors complete, explain and check the files of a handbook by, in the language of the content: a schema a kind of
 * file, the ids that references may name, and what Markdown files are completed with.
 */
export function editorFiles(handbook: Handbook): { file: string; text: string }[] {
  const { languages, extraFields, departments } = handbook.config;
  const language = spokenIn(languages[0] ?? usualLanguage);
  const { persona, segment, icp, record, decision, config, fields } = schemasFor(extraFields);
  const shape = (schema: typeof persona) => editorShape(schema, language, departments);
  const translation = (schema: typeof persona) => translationShape(schema, language);
  const schemas: Record<string, Json> = {
    persona: shape(persona),
    segment: eitherKind(shape(segment), shape(icp)),
    study: shape(record),
    decision: shape(decision),
    handbook: shape(config),
    fields: shape(fields),
    'persona-translation': translation(persona),
    'segment-translation': ofEither(translation(segment), translation(icp)),
    'study-translation': translation(record),
    'decision-translation': translation(decision),
    'handbook-translation': translation(config),
    'fields-translation': translation(fields),
  };
  return [
    ...Object.entries(schemas).map(([name, { $schema: _, ...schema }]) => ({
      file: `${EDITOR_FOLDER}/${name}.json`,
      text: `${JSON.stringify({ $schema: DIALECT, ...withDefinitions(schema) })}\n`,
    })),
    { file: `${EDITOR_FOLDER}/${REFERENCES}`, text: referencesFile(handbook) },
    { file: SNIPPETS, text: snippetsFile(language, departments) },
  ];
}

/** Segments and ICPs stand in one folder: a file is what its `kind` says, and a segment where it says nothing. */
function eitherKind(segment: Json, icp: Json): Json {
  const kinds = { enum: ['segment', 'icp'] };
  const open = (schema: Json): Json => {
    const { $schema: _, ...rest } = schema;
    const { properties } = rest;
    const { const: __, enum: ___, ...kind } = isRecord(properties) && isRecord(properties.kind) ? properties.kind : {};
    return { ...rest, properties: { ...(isRecord(properties) && properties), kind: { ...kind, ...kinds } } };
  };
  return {
    type: 'object',
    if: { properties: { kind: { const: 'icp' } }, required: ['kind'] },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    then: open(icp),
    else: open(segment),
  };
}
