-- A question is answered once: until then nothing else of it changes, and nothing at all afterwards.
create trigger service_answers_stay after update on service_evaluation referencing old as was new as now for each row
    when (was.answered_on is not null or now.answered_on is null or now.id <> was.id or now.run_id <> was.run_id or now.participant_code <> was.participant_code
        or now.due_from <> was.due_from or now.due_until <> was.due_until) insert into refusal values (1);
create trigger service_answers_are_kept after delete on service_evaluation for each row insert into refusal values (1);

-- Of the runs that were closed before it was asked; of whoever completed them something is asked already, and the first of these questions
-- lends its id.
insert into service_evaluation (id, run_id, participant_code, due_from, due_until, version)
select e.id, r.id, n.participant_code, date({fn timestampadd(SQL_TSI_MONTH, 12, timestamp(r.last_day, time('00:00:00')))}),
    date({fn timestampadd(SQL_TSI_MONTH, 14, timestamp(r.last_day, time('00:00:00')))}), 0
from later_evaluation e join nomination n on n.id = e.nomination_id join course_run r on r.id = n.run_id
where not exists (select 1 from later_evaluation f join nomination m on m.id = f.nomination_id
    where m.run_id = n.run_id and m.participant_code = n.participant_code and f.id < e.id);
