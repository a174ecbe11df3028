import type { RefKind } from '../schema/field.ts';

/** What a component's attribute holds: an id of something, one of a few words, or any words. */
interface ComponentAttribute {
  ref?: RefKind;
  values?: readonly string[];
  required?: true;
}

export interface ComponentSpec {
  attributes: Record<string, ComponentAttribute>;
  /** Whether text may stand between its opening and its closing tag. */
  children: boolean;
}

/** Every component that a page in MDX may use. Nothing else runs: there is no import, no export and no expression. */
export const components: Record<string, ComponentSpec> = {
  Note: { attributes: { kind: { values: ['tip', 'important', 'warning', 'caution'] } }, children: true },
  Persona: { attributes: { id: { ref: 'persona', required: true } }, children: false },
  Segment: { attributes: { id: { ref: 'segment', required: true } }, children: false },
  Icp: { attributes: { id: { ref: 'icp', required: true } }, children: false },
  Verbatim: { attributes: { ref: { ref: 'evidence', required: true } }, children: false },
};
