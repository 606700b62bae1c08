-- Why somebody was chosen by hand is written in words, which may name the person: it alone can be taken away, and nothing be written in its place.
create function choices_stay() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.why = 'CHOSEN_BY_HAND' and new.why_details = '–' and to_jsonb(new) - 'why_details' = to_jsonb(old) - 'why_details' then
        return new;
    end if;
    raise exception 'What happened is only ever added to' using errcode = 'check_violation', constraint = 'what_happened_stays';
end $$;

drop trigger choices_stay on allocation_event;
create trigger choices_stay before update or delete on allocation_event for each row execute function choices_stay();
