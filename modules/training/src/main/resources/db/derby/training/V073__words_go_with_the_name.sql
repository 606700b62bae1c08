-- Why somebody was chosen by hand is written in words, which may name the person: it alone can be taken away, and nothing be written in its place.
drop trigger choices_stay;
create trigger choices_stay after update of id, run_id, nomination_id, chosen_at, seat_number, why, chosen_by on allocation_event
    for each row insert into refusal values (1);
create trigger reasons_stay after update of why_details on allocation_event referencing new as now for each row
    when (now.why <> 'CHOSEN_BY_HAND' or now.why_details <> '–') insert into refusal values (1);
