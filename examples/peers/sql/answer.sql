-- The windows, bars and channel of each case in one statement. A month that has no such day is rounded up where the rule
-- counts up to the eve of the day; where the rule counts to the day itself, the last day of the month stands.
create temporary table answer as
with counted as (
  select c.*,
    (c.start + interval '3 months')::date as month3,
    (c.start + interval '4 months')::date as month4,
    (c.start + interval '6 months')::date as month6,
    (c.start + interval '7 months')::date as month7,
    extract(day from c.start) as day
  from cases c
)
select
  id,
  codex_requested or permitted_work or own_trajectory as questionnaire,
  codex_requested or permitted_work or own_trajectory as estimate,
  permitted_work as contact,
  start + 70 as send_from,
  start + 70 as send_until,
  sent_on as return_from,
  sent_on + 14 as return_until,
  month3 + case when extract(day from month3) < day then 1 else 0 end as estimate_from,
  month4 - case when extract(day from month4) < day then 0 else 1 end as estimate_until,
  placed_on as exam_from,
  month7 - case when extract(day from month7) < day then 0 else 1 end as exam_until,
  referred_on as contact_from,
  month6 - case when extract(day from month6) < day then 0 else 1 end as contact_until,
  started_on as interview_from,
  (started_on + interval '1 month')::date as interview_until,
  case
    when moment in ('firstContact', 'afterRefusal') and channel in ('telephone', 'mail') then 'doubtful'
    when moment = 'followUpInterview' and channel = 'mail' then 'doubtful'
    else 'allowed'
  end as verdict
from counted;
