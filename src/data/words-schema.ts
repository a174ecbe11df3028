import { isField, LONGEST_WORD, ownableWords } from '../handbook/own-words.ts';
import { isForms, type PluralForms, placesIn, pluralCategories } from '../languages/plural.ts';
import { isRecord, recordOf } from '../schema/own.ts';

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema of a file of words. Each word is described by ours in a language: a file that names eighteen hundred holds no more. */
export function wordsSchema(language: string): Json {
  const texts = new Map<string, Json>([['text', TEXT]]);
  const { properties, ...whole } = keysSchema(ownableWords(language), texts);
  return {
    ...whole,
    properties: { $schema: { type: 'string' }, ...(properties as Json) },
    $defs: { ...Object.fromEntries(texts), forms: orOne(pluralCategories), field: orOne(['title', 'description']) },
  };
}

const TEXT = { type: 'string', maxLength: LONGEST_WORD } as const;
const ANY = { $ref: '#/$defs/text' };
/** Some texts under keys of their own, or the one that most of them stand for. */
const orOne = (keys: readonly string[]): Json => ({
  anyOf: [ANY, { type: 'object', properties: recordOf(keys, () => ANY), additionalProperties: false }],
});

/** @param texts the kinds of texts that were met, by the places that each keeps. */
function schemaOf(said: unknown, texts: Map<string, Json>): Json {
  if (typeof said === 'string') return { $ref: `#/$defs/${kindOf(placesIn(said), texts)}`, description: said };
  if (isField(said)) return { $ref: '#/$defs/field', description: `${said[0]}: ${said[1]}` };
  if (Array.isArray(said)) {
    const items = said.map((one) => schemaOf(one, texts));
    return { type: 'array', prefixItems: items, items: false, minItems: items.length };
  }
  const ours = isRecord(said) ? said : {};
  return isForms(ours) ? formsSchema(ours) : keysSchema(ours, texts);
}

function keysSchema(said: Json, texts: Map<string, Json>): Json {
  const properties = Object.fromEntries(Object.entries(said).map(([key, inner]) => [key, schemaOf(inner, texts)]));
  return { type: 'object', properties, additionalProperties: false };
}

/** A word that is left empty is still to be translated. */
function kindOf(places: readonly string[], texts: Map<string, Json>): string {
  const name = ['text', ...places].join('-');
  const kept = places.map((place) => `(?=[\\s\\S]*\\{${place}\\})`).join('');
  if (!texts.has(name)) texts.set(name, { ...TEXT, pattern: `^(?:\\s*$|${kept})` });
  return name;
}

/** The forms of what is counted: which of them there are, the language says. */
function formsSchema(said: PluralForms): Json {
  return { $ref: '#/$defs/forms', description: Object.values(said).join(' / ') };
}
