import type { RuleId } from '../../rules/obligations.js'
import type { DirectTexts, OwnRule } from './direct-texts.js'

/** Tells whether a step is one that the insured person does. @internal */
export const isOwn = (rule: RuleId, { own }: Pick<DirectTexts, 'own'>): rule is OwnRule => Object.hasOwn(own, rule)
