-- A question is answered once: until then nothing else of it changes, and nothing at all afterwards.
create function service_answers_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.answered_on is null and new.answered_on is not null
            and (new.id, new.run_id, new.participant_code, new.due_from, new.due_until)
                = (old.id, old.run_id, old.participant_code, old.due_from, old.due_until) then
        return new;
    end if;
    raise exception 'What happened is only ever added to' using errcode = 'check_violation', constraint = 'what_happened_stays';
end $$;

create trigger service_answers_stay before update or delete on service_evaluation for each row execute function service_answers_stay();
create trigger service_answers_are_kept before truncate on service_evaluation execute function what_happened_stays();
revoke delete, truncate on service_evaluation from current_user;

-- Of the runs that were closed before it was asked; of whoever completed them something is asked already, and the first of these questions
-- lends its id.
insert into service_evaluation (id, run_id, participant_code, due_from, due_until, version)
select e.id, r.id, n.participant_code, (r.last_day + interval '12 months')::date, (r.last_day + interval '14 months')::date, 0
from later_evaluation e join nomination n on n.id = e.nomination_id join course_run r on r.id = n.run_id
where not exists (select 1 from later_evaluation f join nomination m on m.id = f.nomination_id
    where m.run_id = n.run_id and m.participant_code = n.participant_code and f.id < e.id);
