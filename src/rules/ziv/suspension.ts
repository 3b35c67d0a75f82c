import type { ExclusionRule } from '../exclusion-rule.js'

/**
 * Situations B and C: the employer asked for a CODEX trajectory while ZIV runs (Z1-2). The
 * suspension ends when CODEX has ended for a person definitively unfit (Z1-3), or ZIV itself has. @internal
 */
export const codexDuringZiv = {
  ground: 'codexDuringZiv',
  modality: 'suspension',
  confidentiality: 'trajectory',
  from: 'codexRequestedDuringZiv',
  until: ['codexEndedUnfit', 'zivEnded'],
} as const satisfies ExclusionRule

/** What the suspension suspends, and why. @internal */
export const suspendedByCodex = { codexDuringZiv: ['Z1-2', 'Z1-3'] } as const
