import { codex2022, codexEnds2024 } from '../../law/laws.js'
import type { ExclusionRule } from '../exclusion-rule.js'

/**
 * Situations B and C: the employer requested a CODEX trajectory while the ZIV trajectory runs, or before it
 * started (Z1-2). The suspension ends in three ways: CODEX ends and the insured is definitively unfit (Z1-3);
 * CODEX ends in another way and ZIV is restarted; or ZIV ends. Later any end of CODEX ends it (LT-16). @internal
 */
export const codexDuringZiv = {
  ground: 'codexDuringZiv',
  modality: 'suspension',
  confidentiality: 'trajectory',
  from: 'codexBesideZiv',
  until: ['codexEndedUnfit', 'zivRestarted', 'zivEnded'],
  law: codex2022,
  amendedBy: [
    {
      law: codexEnds2024,
      until: ['codexEndedUnfit', { moment: 'codexEnded', since: codexEnds2024 }, 'zivRestarted', 'zivEnded'],
    },
  ],
} as const satisfies ExclusionRule

/** The entry `suspendedBy` of every step that the suspension concerns. @internal */
export const suspendedByCodex = { codexDuringZiv: ['Z1-2', 'Z1-3'] } as const
