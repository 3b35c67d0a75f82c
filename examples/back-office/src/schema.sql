-- The cases of a back office: facts as rows, evaluations as JSON with the receipt that says how they were made.

create table if not exists dossier (
  id text primary key,
  scheme text not null check (scheme in ('employee', 'unemployed', 'selfEmployed')),
  employment_contract boolean not null,
  employment_contract_ref text,
  incapacity_start date not null,
  recognised boolean,
  certified_until date,
  ended_on date,
  pension_age_reached_on date,
  -- The next day on which an evaluation says something else; now, where a fact was added since the last one.
  due_on date not null default '-infinity',
  -- The day for which a job waits in the queue; null where none waits.
  queued_for date
);

create index if not exists dossier_due on dossier (due_on);

create table if not exists dossier_event (
  dossier_id text not null references dossier on delete cascade,
  position integer not null,
  type text not null,
  on_day date not null,
  recorded_on date,
  -- Every field that only some types of event have, by the names of the package.
  details jsonb not null default '{}',
  primary key (dossier_id, position)
);

-- What was decided when is never changed: a later evaluation is a row of its own.
create table if not exists evaluation (
  number bigint generated always as identity primary key,
  dossier_id text not null references dossier on delete cascade,
  as_of date not null,
  evaluation jsonb not null,
  receipt jsonb not null,
  next_change date,
  made_by text not null
);

create index if not exists evaluation_of on evaluation (dossier_id, number desc);

-- A dossier that the package refuses, with the issues; a person corrects it, which makes it due again.
create table if not exists refusal (
  number bigint generated always as identity primary key,
  dossier_id text not null references dossier on delete cascade,
  as_of date not null,
  issues jsonb not null
);

create or replace function fact_changed() returns trigger language plpgsql as $$
begin
  update dossier set due_on = '-infinity' where id = coalesce(new.dossier_id, old.dossier_id);
  return null;
end $$;

create or replace trigger event_changed after insert or update or delete on dossier_event
  for each row execute function fact_changed();

create or replace function dossier_changed() returns trigger language plpgsql as $$
begin
  new.due_on := '-infinity';
  return new;
end $$;

create or replace trigger dossier_changed before update of
  scheme, employment_contract, employment_contract_ref, incapacity_start, recognised, certified_until, ended_on, pension_age_reached_on
  on dossier for each row execute function dossier_changed();

-- Days leave as text: a driver would make instants of them, in the time zone of its machine.
create or replace function written(day date) returns text immutable language sql as $$ select to_char(day, 'YYYY-MM-DD') $$;

-- The rows of a dossier as the JSON that the package reads.
create or replace view dossier_as_json as
select
  d.id,
  jsonb_strip_nulls(jsonb_build_object(
    'id', d.id,
    'scheme', d.scheme,
    'employmentContract', d.employment_contract,
    'employmentContractRef', d.employment_contract_ref,
    'pensionAgeReachedOn', written(d.pension_age_reached_on),
    'incapacity', jsonb_build_object(
      'start', written(d.incapacity_start), 'recognised', d.recognised,
      'certifiedUntil', written(d.certified_until), 'endedOn', written(d.ended_on)),
    'events', coalesce((
      select jsonb_agg(e.details || jsonb_build_object('type', e.type, 'on', written(e.on_day), 'recordedOn', written(e.recorded_on))
                       order by e.position)
      from dossier_event e where e.dossier_id = d.id), '[]')
  )) as dossier
from dossier d;

create or replace view current_evaluation as
select distinct on (dossier_id) dossier_id, as_of, evaluation, receipt, next_change, made_by, number
from evaluation
order by dossier_id, number desc;

-- What each bearer has to do, or will: what has a last day comes first, the nearest before the others.
create or replace view work_list as
select
  o ->> 'bearer' as bearer, c.dossier_id, o ->> 'key' as key, o ->> 'rule' as rule, o ->> 'state' as state,
  (o -> 'window' ->> 'from')::date as from_day, (o -> 'window' ->> 'until')::date as until_day, c.as_of
from current_evaluation c, jsonb_array_elements(c.evaluation -> 'obligations') o
where o ->> 'state' in ('upcoming', 'open', 'overdue');

-- How many steps fall due in each week if nothing further happens; a week begins on Monday.
create or replace view forecast as
select date_trunc('week', until_day)::date as week, bearer, count(*)::int as steps
from work_list
where until_day >= as_of
group by 1, 2;
