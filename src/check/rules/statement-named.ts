import { needsIdAt } from '../../handbook/needs-keys.ts';
import type { Rule } from '../context.ts';

/** A statement that something refers to by its words has an id to refer to instead. */
export const statementNamed: Rule = function* ({ handbook }) {
  for (const { facts, source } of handbook.entries) {
    const unnamed = new Map(
      [...facts.items].reverse().flatMap((item) => (item.id === undefined && item.text !== undefined ? [[item.text, item]] : [])),
    );
    for (const { kind, id: words } of facts.references) {
      if (kind !== 'statement' && kind !== 'answered') continue;
      const quoted = unnamed.get(words);
      if (quoted) yield needsIdAt(source, quoted.path, words);
    }
  }
};
