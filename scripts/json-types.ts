// Writes the types of the JSON for other tools into the package, from the JSON Schema that sites publish of it: nobody keeps them equal by hand.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedSchema } from '../src/data/schemas.ts';

/** As much of JSON Schema as zod makes of our model. */
interface Part {
  $ref?: string;
  $defs?: Readonly<Record<string, Part>>;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly Part[];
  items?: Part;
  properties?: Readonly<Record<string, Part>>;
  required?: readonly string[];
  additionalProperties?: Part | false;
  description?: string;
}

const schema: Part = JSON.parse(JSON.stringify(publishedSchema(undefined, 'en')));
const named = Object.entries(schema.$defs ?? {}).map(([name, part]) => typed(nameOf(name), part));
const text = [
  '/** What a site gives to other tools in `api/`: see the page *For other tools* (`/tools/`) of any handbook. Keys that a company declares itself come on top. */',
  '',
  '/** The file `api/handbook.json`, and `api/handbook.en.json`… for each other language. */',
  typed('HandbookJson', schema),
  ...named,
].join('\n');
const lib = fileURLToPath(new URL('../lib/', import.meta.url));
mkdirSync(lib, { recursive: true });
writeFileSync(join(lib, 'json.d.ts'), `${text}\n`);
writeFileSync(join(lib, 'json.js'), 'export {};\n');

/** `persona` is called `PersonaJson`. */
function nameOf(definition: string): string {
  return `${definition.slice(0, 1).toUpperCase()}${definition.slice(1)}Json`;
}

function typed(name: string, part: Part): string {
  return `export interface ${name} ${typeOf(part, '')}\n`;
}

function typeOf(part: Part, indent: string): string {
  const { $ref, type, const: one, enum: choices, anyOf, items, properties, required = [], additionalProperties } = part;
  if ($ref !== undefined) return nameOf($ref.replace('#/$defs/', ''));
  if (one !== undefined) return JSON.stringify(one);
  if (choices) return choices.map((choice) => JSON.stringify(choice)).join(' | ');
  if (anyOf) return anyOf.map((inner) => typeOf(inner, indent)).join(' | ');
  if (type === 'array' && items) return listOf(typeOf(items, indent));
  if (properties) {
    const lines = Object.entries(properties).map(([key, inner]) => {
      const about = inner.description ? `${indent}  /** ${inner.description.replaceAll('*/', '*\\/')} */\n` : '';
      return `${about}${indent}  ${key}${required.includes(key) ? '' : '?'}: ${typeOf(inner, `${indent}  `)};\n`;
    });
    return `{\n${lines.join('')}${indent}}`;
  }
  if (type === 'object') return `{ [key: string]: ${additionalProperties ? typeOf(additionalProperties, indent) : 'unknown'} }`;
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string' || type === 'boolean') return type;
  return 'unknown';
}

function listOf(item: string): string {
  return item.includes(' | ') || item.startsWith('{') ? `Array<${item}>` : `${item}[]`;
}
