import { circular2022 } from '../../law/laws.js'
import type { ExclusionRule } from '../exclusion-rule.js'

/**
 * Situations B and C: the employer asked for a CODEX trajectory while ZIV runs, or had asked before it
 * began (Z1-2). The suspension ends when CODEX has ended for a person definitively unfit (Z1-3), when ZIV
 * is restarted after CODEX has ended otherwise, or when ZIV itself has ended. @internal
 */
export const codexDuringZiv = {
  ground: 'codexDuringZiv',
  modality: 'suspension',
  confidentiality: 'trajectory',
  from: 'codexBesideZiv',
  until: ['codexEndedUnfit', 'zivRestarted', 'zivEnded'],
  law: circular2022,
} as const satisfies ExclusionRule

/** What the suspension suspends, and why. @internal */
export const suspendedByCodex = { codexDuringZiv: ['Z1-2', 'Z1-3'] } as const
