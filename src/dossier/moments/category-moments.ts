import { type MomentDefinition, momentOf } from './moment-definition.js'

/** The moments of the categories: step 5. A moment is the entry into a category, not its confirmation. @internal */
export const categoryMoments = {
  placedInCategory1: momentOf('capacityEstimated', (event, before) => event.category === 1 && before.category !== 1),
  placedInCategory2: momentOf('capacityEstimated', (event, before) => event.category === 2 && before.category !== 2),
  placedInCategory3: momentOf('capacityEstimated', (event, before) => event.category === 3 && before.category !== 3),
  placedInCategory4: momentOf('capacityEstimated', (event, before) => event.category === 4 && before.category !== 4),
  category4AtOnce: momentOf('capacityEstimated', (event, before) => event.category === 4 && before.category === null),
  category4AfterFirst1: momentOf(
    'capacityEstimated',
    (event, before) => event.category === 4 && before.category !== 4 && before.firstCategory === 1,
  ),
  category4AfterFirst2: momentOf(
    'capacityEstimated',
    (event, before) => event.category === 4 && before.category !== 4 && before.firstCategory === 2,
  ),
  category4AfterOther: momentOf(
    'capacityEstimated',
    (event, before) =>
      event.category === 4 && before.category !== 4 && (before.firstCategory === 3 || before.firstCategory === 4),
  ),
  category2ByTeamMember: momentOf(
    'capacityEstimated',
    (event, before) => event.category === 2 && event.by === 'teamMember' && before.category !== 2,
  ),
  category2Settled: momentOf(
    ['categoryValidated', 'capacityEstimated'],
    (event) => event.type === 'categoryValidated' || event.by !== 'teamMember',
  ),
} as const satisfies Record<string, MomentDefinition>
