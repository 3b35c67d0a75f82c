import type { Bearer } from 'terug-naar-werk'
import { rowsOf, type Session } from './database.js'

export interface ListedStep {
  readonly dossier: string
  readonly key: string
  readonly rule: string
  readonly state: 'overdue' | 'open' | 'upcoming'
  readonly from: string
  readonly until: string | null
}

/** The steps that a bearer can take now or has missed; the nearest last day first, steps without term last. */
export const workListOf = (session: Session, bearer: Bearer, limit = 1_000): Promise<readonly ListedStep[]> =>
  rowsOf<ListedStep>(
    session,
    `select dossier_id as dossier, key, rule, state, written(from_day) as "from", written(until_day) as "until"
     from work_list where bearer = $1 and state in ('open', 'overdue')
     order by until_day nulls last, dossier_id, key limit $2`,
    [bearer, limit],
  )
