import { diagnose } from '../../diagnostics/diagnostic.ts';
import { isAdjustable, isRuleId, ruleIds, rules } from '../../diagnostics/rules.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { mendLine } from '../../source/lines.ts';
import type { Rule } from '../context.ts';

/** `handbook.yaml` sets levels for rules that exist, and makes no error gentler. */
export const ruleKnown: Rule = function* ({ handbook: { config, configEntry } }) {
  if (!configEntry) return;
  for (const [rule, level] of Object.entries(config.rules ?? {})) {
    const place = configEntry.source.locate(['rules', rule], 'key');
    if (!isRuleId(rule)) {
      const suggestion = suggest(rule, ruleIds);
      yield diagnose(
        'rule/unknown',
        place,
        { rule, ...(suggestion && { suggestion }) },
        suggestion && mendLine(configEntry.source, place, suggestion),
      );
    } else if (!isAdjustable(rule) && level !== rules[rule].severity) {
      yield diagnose('rule/fixed', place, { rule });
    }
  }
};
