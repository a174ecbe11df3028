import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type ValidationLack, validationLacks } from '../../facts/validation.ts';
import type { Rule } from '../context.ts';

const rules = {
  validator: 'persona/never-validated',
  verdict: 'persona/no-verdict',
  customer: 'persona/no-customer',
} as const satisfies Record<ValidationLack, string>;

/** A persona that calls itself validated names who validated it, says what they found, and has customers among its sources. */
export const personaValidated: Rule = function* ({ handbook }) {
  for (const persona of handbook.personas.values()) {
    for (const lack of validationLacks(handbook, persona)) {
      const place = lack === 'verdict' ? persona.source.locate(['validations'], 'key') : persona.source.locate(['state']);
      yield diagnose(rules[lack], place, {});
    }
  }
};
