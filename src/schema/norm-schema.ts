import * as z from 'zod/mini'
import { normSections } from '../law/norms/sections.js'
import type { NormId } from '../law/norms.js'

// SAFETY: the sections are those of the norms, by a type in norms.ts.
/** The number of a norm. @internal */
export const normSchema = z.enum(Object.keys(normSections) as NormId[]).register(z.globalRegistry, { id: 'NormId' })
