import { isTrue, order } from './evaluate.ts';
import type { Comparison, NormalForm } from './normal-form.ts';

/** The field whose conditions no contact can meet together, where a rule can never be true because of one. */
export function impossibleField(form: NormalForm): string | undefined {
  if ('any' in form) {
    const found = form.any.map(impossibleField);
    return found.every((one) => one !== undefined) ? found[0] : undefined;
  }
  if (!('all' in form)) return undefined;
  const parts = form.all.flatMap(flat);
  for (const part of parts) {
    const within = 'any' in part ? impossibleField(part) : undefined;
    if (within !== undefined) return within;
  }
  const single = parts.filter((one): one is Single => 'field' in one);
  const byField = Map.groupBy(single, ({ field }) => field);
  return [...byField].find(([, all]) => clash(all))?.[0];
}

type Single = Extract<NormalForm, { field: string }>;

function flat(form: NormalForm): NormalForm[] {
  return 'all' in form ? form.all.flatMap(flat) : [form];
}

/** Whether some conditions on one field exclude one another. */
function clash(all: readonly Single[]): boolean {
  const isEmpty = all.some((one) => 'empty' in one && one.empty);
  if (isEmpty) return all.some((one) => !('empty' in one) || !one.empty);
  const tests = all.filter((one): one is Comparison => 'test' in one);
  const equal = tests.filter(({ test }) => test === '=');
  const [first] = equal;
  if (first) return tests.some((one) => !isTrue(one, first.value));
  const least = tests.filter(({ test }) => test === '>' || test === '>=');
  const most = tests.filter(({ test }) => test === '<' || test === '<=');
  return least.some((low) =>
    most.some((high) => {
      const by = order(low.type, String(low.value), String(high.value));
      return by > 0 || (by === 0 && (low.test === '>' || high.test === '<'));
    }),
  );
}
