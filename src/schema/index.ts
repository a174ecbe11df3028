export { type Config, configSchema } from './config.ts';
export { type DecisionData, decisionSchema } from './decision.ts';
export type { Department } from './department.ts';
export type { EvidenceData } from './evidence.ts';
export { type ExtraField, type ExtraFieldOwner, extraShape } from './extra-field.ts';
export { type GuideData, guideSchema } from './guide.ts';
export { type IcpData, icpSchema } from './icp.ts';
export { type PersonaData, personaSchema } from './persona.ts';
export { type RecordData, recordSchema } from './record.ts';
export { type SegmentData, segmentSchema } from './segment.ts';
export type { StatementData } from './statement.ts';

/** What the published schema of each kind of file is called. */
export const schemaNames = {
  persona: 'persona',
  segment: 'segment',
  icp: 'icp',
  record: 'record',
  decision: 'decision',
  guide: 'guide',
  config: 'handbook',
  fields: 'fields',
} as const;
