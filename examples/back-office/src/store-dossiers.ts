import type { Dossier, DossierEvent } from 'terug-naar-werk'
import type { Database, Session } from './database.js'

/** Writes dossiers as rows, each once; one that is there already is replaced. */
export const storeDossiers = (
  database: Database,
  dossiers: readonly (Dossier & { readonly id: string })[],
): Promise<void> =>
  database.transaction(async (session) => {
    await session.executeSql('delete from dossier where id = any($1::text[])', [dossiers.map(({ id }) => id)])
    await session.executeSql(
      `insert into dossier (id, scheme, employment_contract, employment_contract_ref, incapacity_start, recognised,
                            certified_until, ended_on, pension_age_reached_on)
       select r.* from jsonb_to_recordset($1::jsonb) as r(
         id text, scheme text, employment_contract boolean, employment_contract_ref text, incapacity_start date,
         recognised boolean, certified_until date, ended_on date, pension_age_reached_on date)`,
      [JSON.stringify(dossiers.map(rowOf))],
    )
    await storeEvents(
      session,
      dossiers.flatMap(({ id, events = [] }) => events.map((event, position) => eventRowOf(id, event, position))),
    )
  })

/** Adds one event to a case; the database makes the case due again. */
export const addEvent = async (session: Session, dossier: string, event: DossierEvent): Promise<void> => {
  const { rows } = await session.executeSql(
    'select coalesce(max(position) + 1, 0)::int as position from dossier_event where dossier_id = $1',
    [dossier],
  )
  // SAFETY: an aggregate without a group gives one row with this column.
  const { position } = rows[0] as { position: number }
  await storeEvents(session, [eventRowOf(dossier, event, position)])
}

const rowOf = ({
  id,
  scheme,
  employmentContract,
  employmentContractRef,
  incapacity,
  pensionAgeReachedOn,
}: Dossier) => ({
  id,
  scheme,
  employment_contract: employmentContract,
  employment_contract_ref: employmentContractRef,
  incapacity_start: incapacity.start,
  recognised: incapacity.recognised,
  certified_until: incapacity.certifiedUntil,
  ended_on: incapacity.endedOn,
  pension_age_reached_on: pensionAgeReachedOn,
})

const eventRowOf = (dossier: string, { type, on, recordedOn, ...details }: DossierEvent, position: number) => ({
  dossier_id: dossier,
  position,
  type,
  on_day: on,
  recorded_on: recordedOn,
  details,
})

const storeEvents = (session: Session, rows: readonly ReturnType<typeof eventRowOf>[]) =>
  session.executeSql(
    `insert into dossier_event (dossier_id, position, type, on_day, recorded_on, details)
     select r.* from jsonb_to_recordset($1::jsonb) as r(
       dossier_id text, position integer, type text, on_day date, recorded_on date, details jsonb)`,
    [JSON.stringify(rows)],
  )
