import type { EntityKind } from '../handbook/handbook.ts';
import type { Words } from '../languages/index.ts';

export type SectionName = keyof Words['section'];

interface SectionLayout {
  section: SectionName;
  keys: readonly string[];
}

/** The keys that the head of a page shows. */
export const headKeys: Record<EntityKind, readonly string[]> = {
  persona: ['name', 'role', 'state', 'kind', 'rank', 'summary', 'quote', 'segments', 'icps'],
  segment: ['name', 'kind', 'summary'],
  icp: ['name', 'kind', 'summary'],
  record: ['title', 'kind', 'date', 'summary'],
  decision: ['title', 'date', 'departments', 'summary'],
  guide: ['title', 'summary'],
};

const care = ['id', 'owner', 'created', 'reviewed', 'reviewEvery', 'visibility', 'aliases'];
const strategy: SectionLayout = { section: 'strategy', keys: ['strategy', 'inCharge', 'allocation'] };

/** The sections of each kind of page, in order. A key that none of them names goes to `own`: nothing is left out. */
export const sectionLayout: Record<EntityKind, readonly SectionLayout[]> = {
  persona: [
    { section: 'identity', keys: ['story', 'demographics', 'job'] },
    { section: 'drives', keys: ['goals', 'motivations', 'levers', 'gains', 'values', 'needs', 'delights', 'jobsToBeDone'] },
    { section: 'brakes', keys: ['brakes', 'painPoints', 'irritants'] },
    {
      section: 'life',
      keys: ['emotions', 'attitudes', 'channels', 'habits', 'tools', 'environment', 'skills', 'devices', 'successIndicators', 'dayInLife'],
    },
    { section: 'decision', keys: ['buying', 'decisionCriteria', 'informationSources'] },
    { section: 'journey', keys: ['journey', 'scenarios'] },
    { section: 'loyalty', keys: ['turningPoints', 'staysFor', 'leavesFor'] },
    { section: 'guidance', keys: ['guidance'] },
    { section: 'recognise', keys: ['cues', 'lookalikes', 'related', 'variants'] },
    { section: 'decisions', keys: [] },
    { section: 'own', keys: [] },
    { section: 'grounds', keys: ['validations', 'notes'] },
    { section: 'file', keys: ['successor', ...care.flatMap((key) => (key === 'visibility' ? [key, 'fieldVisibility'] : key)), 'portrait'] },
  ],
  segment: [
    { section: 'people', keys: [] },
    { section: 'definition', keys: ['definition', 'criteria', 'rule', 'priority'] },
    { section: 'figures', keys: ['figures'] },
    strategy,
    { section: 'decisions', keys: [] },
    { section: 'patterns', keys: [] },
    { section: 'own', keys: [] },
    { section: 'grounds', keys: ['notes'] },
    { section: 'file', keys: care },
  ],
  icp: [
    { section: 'people', keys: ['buyingGroup'] },
    { section: 'definition', keys: ['definition', 'criteria', 'tiers'] },
    { section: 'company', keys: ['size', 'sectors', 'revenue', 'place', 'digitalMaturity', 'tools', 'triggers', 'disqualifiers'] },
    { section: 'figures', keys: ['figures'] },
    strategy,
    { section: 'decisions', keys: [] },
    { section: 'patterns', keys: [] },
    { section: 'own', keys: [] },
    { section: 'grounds', keys: ['notes'] },
    { section: 'file', keys: care },
  ],
  record: [
    { section: 'results', keys: ['findings', 'verbatims', 'notes'] },
    { section: 'conduct', keys: ['method', 'sample', 'participants', 'segments', 'guide', 'source', 'consent', 'ai'] },
    { section: 'own', keys: [] },
    { section: 'grounds', keys: [] },
    { section: 'file', keys: ['id', 'keepUntil', 'owner', 'visibility', 'aliases'] },
  ],
  decision: [
    { section: 'decided', keys: ['decided', 'alternatives'] },
    { section: 'usedFor', keys: ['personas', 'segments', 'icps', 'restsOn'] },
    { section: 'outcome', keys: ['outcome', 'reviewOn'] },
    { section: 'own', keys: [] },
    { section: 'grounds', keys: ['notes'] },
    { section: 'file', keys: ['id', 'owner', 'visibility', 'fieldVisibility', 'aliases'] },
  ],
  guide: [
    { section: 'grounds', keys: [] },
    { section: 'file', keys: ['id', 'order', 'owner', 'reviewed', 'visibility', 'aliases', 'within', 'worksheet'] },
  ],
};
