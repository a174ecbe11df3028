import { isField, LONGEST_WORD, ownableWords } from '../handbook/own-words.ts';
import { fallbackLanguage } from '../languages/index.ts';
import { isForms, type PluralForms, placesIn, pluralCategories } from '../languages/plural.ts';
import { isRecord, recordOf } from '../schema/own.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a file of words. Each word is described by ours in a language, and has ours in English as its example: what stands
 * where a company says nothing.
 */
export function wordsSchema(language: string): Json {
  const [said, usual] = [ownableWords(language), ownableWords(fallbackLanguage)];
  const { properties, ...whole } = keysSchema(said, usual);
  return { ...whole, properties: { $schema: { type: 'string' }, ...(properties as Json) }, $defs };
}

const TEXT = { type: 'string', maxLength: LONGEST_WORD } as const;
const ANY = { $ref: '#/$defs/text' };
/** Some texts under keys of their own, or the one that most of them stand for. */
const orOne = (keys: readonly string[]): Json => ({
  anyOf: [ANY, { type: 'object', properties: recordOf(keys, () => ANY), additionalProperties: false }],
});
/** What stands under many keys. */
const $defs = { text: TEXT, forms: orOne(pluralCategories), field: orOne(['title', 'description']) };

function schemaOf(said: unknown, usual: unknown): Json {
  if (typeof said === 'string') return textSchema(said, usual, placesIn(said));
  if (isField(said)) return fieldSchema(said, isField(usual) ? usual : said);
  if (Array.isArray(said)) {
    const items = said.map((one, at) => schemaOf(one, Array.isArray(usual) ? usual[at] : one));
    return { type: 'array', prefixItems: items, items: false, minItems: items.length };
  }
  const [ours, theirs] = [isRecord(said) ? said : {}, isRecord(usual) ? usual : {}];
  return isForms(ours) ? formsSchema(ours, theirs) : keysSchema(ours, theirs);
}

function keysSchema(said: Json, usual: Json): Json {
  const properties = Object.fromEntries(Object.entries(said).map(([key, inner]) => [key, schemaOf(inner, usual[key])]));
  return { type: 'object', properties, additionalProperties: false };
}

/** A word that is left empty is still to be translated. */
function textSchema(description: string, example: unknown, places: readonly string[]): Json {
  const kept = places.map((name) => `(?=[\\s\\S]*\\{${name}\\})`).join('');
  return {
    ...TEXT,
    ...(kept && { pattern: `^(?:\\s*$|${kept})` }),
    description,
    ...(typeof example === 'string' && { examples: [example] }),
  };
}

/** The forms of what is counted: which of them there are, the language says. */
function formsSchema(said: PluralForms, usual: Json): Json {
  return { $ref: '#/$defs/forms', description: Object.values(said).join(' / '), examples: [usual] };
}

function fieldSchema([title, about]: readonly string[], [usual]: readonly string[]): Json {
  return { $ref: '#/$defs/field', description: `${title}: ${about}`, examples: [usual] };
}
