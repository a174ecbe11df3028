import { isRecord } from '../schema/own.ts';

type Json = Readonly<Record<string, unknown>>;

/** Shorter parts are easier to read where they stand. */
const WORTH = 600;

/**
 * Moves every part of a schema that stands in it more than once to `$defs`: a statement is described once, not in each of the
 * sixty lists of statements. What one key says of itself stays with the key, and what has a name already keeps it.
 */
export function withDefinitions(schema: Json): Json {
  const counts = new Map<string, number>();
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const text = isSchema(value) ? JSON.stringify(value) : '';
    if (text.length > WORTH) {
      const known = counts.get(text) ?? 0;
      counts.set(text, known + 1);
      // What stands in it was counted with it the first time.
      if (known > 0) return;
    }
    for (const inner of Object.values(value)) count(inner);
  };
  count(schema);

  const named = isRecord(schema.$defs) ? schema.$defs : {};
  const $defs: Record<string, unknown> = {};
  const names = new Map<string, string>();
  const shorten = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const text = isSchema(value) ? JSON.stringify(value) : '';
    if ((counts.get(text) ?? 0) < 2) return within(value);
    const name = names.get(text) ?? unused(nameOf(value), { ...named, ...$defs });
    if (!names.has(text)) {
      names.set(text, name);
      $defs[name] = within(value);
    }
    return { $ref: `#/$defs/${name}` };
  };
  const within = (value: object): unknown => (Array.isArray(value) ? value.map(shorten) : withinMap(value));
  const withinMap = (map: object): Json => Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, shorten(inner)]));
  const whole = withinMap(schema);
  return Object.keys($defs).length > 0 ? { ...whole, $defs: { ...(isRecord(whole.$defs) && whole.$defs), ...$defs } } : whole;
}

interface Part {
  anyOf?: Part[];
  properties?: object;
  required?: string[];
}

/** A part is called by the first key that it needs: `text`, `ref`, `channel`. */
function nameOf({ anyOf, properties, required }: Part): string {
  if (anyOf) return nameOf(anyOf.at(-1) ?? {});
  return required?.find((key) => key !== 'id') ?? Object.keys(properties ?? {})[0] ?? 'part';
}

function unused(name: string, taken: object): string {
  let free = name;
  for (let n = 2; Object.hasOwn(taken, free); n++) free = `${name}${n}`;
  return free;
}

/** Examples are data, not schemas; a map of properties is no schema either, though a property may be called `type`. */
function isSchema(value: object): boolean {
  return ('type' in value && typeof value.type === 'string') || ('anyOf' in value && Array.isArray(value.anyOf));
}
