/**
 * What an object holds under a key that was typed by somebody; undefined where it holds nothing of its own. A plain look-up
 * would also find what every object inherits: `constructor`, `toString`, `__proto__` are names like any others in content.
 */
export function own<T>(object: { readonly [key: string]: T } | undefined, key: string): T | undefined;
export function own(object: object | undefined, key: string): unknown;
export function own(object: object | undefined, key: string): unknown {
  return object !== undefined && Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;
}

/** Whether a key that was typed by somebody is one of those that an object has of its own. */
export function hasOwn<T extends object>(object: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(object, key);
}

/** The keys of an object that holds no others than its type names, such as a table that is written out. */
export function keysOf<K extends string>(object: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(object) as K[];
}

/** An object with a value for each of some keys. */
export function recordOf<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}

/** Whether something has keys of its own: an object, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
