import type { RuleType } from '../../../diagnostics/rules.ts';
import type { Messages } from '../../message.ts';
import { firstOf } from '../../quoted.ts';

const types: Record<RuleType, string> = { text: 'text', integer: 'a whole number', decimal: 'a number', date: 'a date', boolean: 'yes or no' };

const wanted: Record<RuleType, string> = {
  text: 'Write the text between straight quotes, for example "2".',
  integer: 'Write a whole number without quotes or unit, for example 50.',
  decimal: 'Write a number without quotes or unit, with a point and six decimals at most, for example 1250.50.',
  date: 'Write a day, for example 2026-03-01, or a time before the snapshot, for example { daysBefore: 180 }.',
  boolean: 'Write true or false, without quotes.',
};

const meant = (suggestion: string | undefined) => (suggestion === undefined ? undefined : `Did you mean “${suggestion}”?`);

export const segmentRules: Messages<'segment-rule'> = {
  'segment-rule/shape': {
    say: ({ problem, key }) =>
      ({
        neither: 'This part of the rule is neither a condition (field, operator, value) nor a group of conditions (combinator, rules).',
        combinator: 'This group of conditions does not say whether all of them have to be met (and) or at least one (or).',
        empty: 'This group has no condition: it would take in everybody, or nobody.',
        not: 'The key “not” takes true alone.',
        key: `The key “${key}” means nothing at this place of the rule.`,
      })[problem],
    mend: ({ problem, suggestion, known = [] }) =>
      ({
        neither: 'Write for example { field: employees, operator: ">=", value: 50 }.',
        combinator: 'Add “combinator: and” or “combinator: or”.',
        empty: 'Add at least one condition under “rules”, or remove this group.',
        not: 'Write “not: true” for the contrary of the group, or remove the key.',
        key: meant(suggestion) ?? `Possible keys: ${known.join(', ')}.`,
      })[problem],
  },
  'segment-rule/unknown-field': {
    say: ({ field, known }) => (known.length === 0 ? `The rule uses the field “${field}”, but no field is described: fields.yaml is missing, or empty.` : `No field of fields.yaml is called “${field}”.`),
    mend: ({ field, known, suggestion }) =>
      meant(suggestion) ?? (known.length === 0 ? `Create fields.yaml in the root folder and describe “${field}” there under “fields”: label, family, type and source.` : `Possible fields: ${firstOf(known, 8, '.')} A new field is described in fields.yaml.`),
  },
  'segment-rule/operator': {
    say: ({ field, type, operator, suggestion }) => {
      if (operator === '') return `This condition on “${field}” does not say how to compare: “operator” is missing.`;
      return suggestion ? `“${operator}” is not an operator.` : `The operator “${operator}” does not suit the field “${field}”, which contains ${types[type]}.`;
    },
    mend: ({ suggestion, suits }) => meant(suggestion) ?? `Possible operators here: ${suits.join(', ')} (=, !=, <, <=, > and >= are written between quotes).`,
  },
  'segment-rule/value': {
    say: ({ field, type, operator, wants, found }) =>
      ({
        one: `“${operator}” compares “${field}” with one value.`,
        list: `“${operator}” compares “${field}” with a list, which cannot be empty.`,
        two: `“between” compares “${field}” with two bounds.`,
        none: `“${operator}” takes no value: it only asks whether “${field}” is filled in.`,
        type: `The field “${field}” contains ${types[type]}, which “${found}” is not.`,
      })[wants],
    mend: ({ type, wants }) =>
      ({
        one: 'Write one value under “value”; for several, use the operator in.',
        list: 'Write the values between square brackets, for example value: [industry, chemicals].',
        two: 'Write both bounds between square brackets, both included: value: [50, 200].',
        none: 'Remove “value”.',
        type: wanted[type],
      })[wants],
  },
  'segment-rule/not-among': {
    say: ({ field, value }) => `“${value}” is not a value of the field “${field}”: nobody would ever meet it.`,
    mend: ({ values, suggestion }) => meant(suggestion) ?? `Values that fields.yaml announces: ${firstOf(values, 12, '.')}`,
  },
  'segment-rule/bounds': {
    say: ({ from, to }) => `The first bound, ${from}, comes after the second, ${to}: nobody is between them.`,
    mend: () => 'Swap the two bounds.',
  },
  'segment-rule/personal': {
    say: ({ field }) => `“${field}” is personal data: the rule would be published with the value that it is compared with.`,
    mend: () => 'Remove this condition, or only ask whether the field is filled in (empty, notEmpty).',
  },
  'segment-rule/too-large': {
    say: ({ what, limit }) => ({ depth: `More than ${limit} groups are nested: nobody can review this rule.`, conditions: `The rule has more than ${limit} conditions: nobody can review it.`, values: `This list has more than ${limit} values.` })[what],
    mend: ({ what }) => ({ depth: 'Merge groups that say the same.', conditions: 'Work out some of the conditions in the CRM, and provide the result as a field.', values: 'Group these values in the CRM, and provide the group as a field.' })[what],
  },
  'segment-rule/priority': {
    say: ({ priority, other }) => (other ? `Priority ${priority} is already that of ${other}: nothing would say which of the two has a contact who meets both rules.` : 'This segment has a rule but no priority: nothing says whether it wins when a contact meets several rules.'),
    mend: ({ other }) => (other ? 'Give one of the two another number; the smallest wins.' : 'Add “priority” with a whole number; the smallest wins.'),
  },
  'segment-rule/never': {
    say: ({ field }) => `The conditions on “${field}” exclude one another: no contact can meet this rule, which would never find anybody.`,
    mend: () => 'Correct one of the conditions, or join them with “combinator: or”.',
  },
  'segment-rule/no-id': {
    say: () => 'This list has no id by which one could ask for it.',
    mend: () => 'Add “id” beside “text”, for example “id: follow-up”.',
  },
  'segment-rule/same-tier': {
    say: ({ name, other, from }) => `“${name}” begins at the same score as “${other}” (${from}): no company would ever be in it.`,
    mend: () => 'Give the two tiers different scores, or remove one of them.',
  },
  'segment-rule/reserved-id': {
    say: ({ id }) => `In snapshots, “${id}” stands for customers who are in no segment: both would be counted together.`,
    mend: () => 'Give the segment another id, and its file the same name.',
  },
  'segment-rule/field-name': {
    say: ({ name, other }) => (other ? `“${name}” differs from “${other}” in capitals alone: to a database, that is the same name.` : `“${name}” cannot be the name of a field.`),
    mend: ({ other }) => (other ? 'Rename one of the two.' : 'A name begins with a letter, then has letters, digits and underscores alone, 31 characters at most: last_order.'),
  },
  'segment-rule/field-source': {
    say: ({ name, source, problem }) =>
      ({
        table: `“${source}” does not say where the field “${name}” is found: it takes a table (contacts, accounts, orders or events), a full stop and a column.`,
        'of-contact': `“${name}” is a column of contacts: each of them has one value there, and “of” has nothing to choose from.`,
        'no-of': `“${name}” comes from orders: a contact has several of them, and nothing says what to keep.`,
        sum: `“${name}” is not a number: it cannot be added up.`,
      })[problem],
    mend: ({ problem, suggestion = '' }) =>
      ({
        table: `Write for example: source: ${suggestion}`,
        'of-contact': 'Delete “of”, or take a column of orders.',
        'no-of': 'Add of: max (the greatest or the last), min, sum or count (how many orders).',
        sum: 'Write of: max, min or count, or give the field the type integer or decimal.',
      })[problem],
  },
};
