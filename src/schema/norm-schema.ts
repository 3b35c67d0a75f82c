import * as z from 'zod/mini'
import { type NormId, norms } from '../law/norms.js'

// SAFETY: the keys of the inventory are the norm ids, by definition of that type.
/** The number of a norm. @internal */
export const normSchema = z.enum(Object.keys(norms) as NormId[]).register(z.globalRegistry, { id: 'NormId' })
