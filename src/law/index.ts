/**
 * The law as data: sources, texts of law, norms, readings, channels and notices.
 *
 * @packageDocumentation
 */
export type { Amendment, Enacted, Ending } from './amendment.js'
export type { Answer, Question, ReadingId, ReadingName } from './answers.js'
export { type CapacitiesTerm, capacitiesTermOn } from './capacities-term.js'
export {
  type Channel,
  type ChannelBasis,
  type ChannelMatrix,
  type ChannelRow,
  type ContactMoment,
  channelMatrix,
} from './channel-matrix.js'
export { type Audience, type Confidentiality, mayKnow } from './confidentiality.js'
export { type Coverage, coverageOn } from './coverage.js'
export type { CaseOfLaw } from './in-force.js'
export type { InForce, Law, Reform } from './law.js'
export { type LawId, laws } from './laws.js'
export { type MedicalGround, medicalGrounds } from './medical-ground.js'
export type { Bearer, Norm, NormModality } from './norm.js'
export { type NormId, norms } from './norms.js'
export { notComputed } from './not-computed.js'
export { type DatedNotice, type Notice, type NoticeId, notices } from './notice.js'
export { type PublishedText, publishedTexts, type TextRead } from './published-text.js'
export { type Reading, type ReadingValue, readings } from './reading.js'
export { type Scheme, scope } from './scheme.js'
export { sectionOf } from './section-of.js'
export { type Source, type SourceKey, type SourceRank, sources } from './source.js'
export type { Anchor, Boundary, BoundaryChoice, OtherAnchor, Recurrence, Term, TermKind } from './term.js'
