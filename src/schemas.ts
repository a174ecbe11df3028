/**
 * The content model as zod schemas, for forms, importers and checks of others. Each is a function, as a handbook may declare fields of its
 * own: `personaSchema(extraShape(settings.extraFields ?? [], 'persona'))`. A schema judges the shape of one file; what files say of each
 * other, `readHandbook` of `@persona-handbook/handbook/model` judges.
 *
 * @module
 */
export {
  type Config as Settings,
  configSchema as settingsSchema,
  type DecisionData as Decision,
  decisionSchema,
  type EvidenceData as Evidence,
  type ExtraField,
  type ExtraFieldOwner,
  extraShape,
  type GuideData as Guide,
  guideSchema,
  type IcpData as Icp,
  icpSchema,
  type PersonaData as Persona,
  personaSchema,
  type RecordData as ResearchRecord,
  recordSchema,
  type SegmentData as Segment,
  type StatementData as Statement,
  segmentSchema,
} from './schema/index.ts';
