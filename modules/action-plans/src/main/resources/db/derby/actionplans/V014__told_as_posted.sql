-- What people read of an entry, and the rates that it was converted at, stay as they were when it was posted. What the maker wrote stays from the beginning:
-- whoever checks it must post what was submitted.
create trigger parts_stay after update on submitted_part for each row insert into refusal values (0, 0, 1);
create trigger parts_are_kept after delete on submitted_part for each row insert into refusal values (0, 0, 1);
create trigger parts_are_sealed after insert on submitted_part referencing new as fresh for each row
    when (exists (select s.id from submission s where s.id = fresh.submission_id and s.state <> 'SUBMITTED'))
    insert into refusal values (0, 0, 1);

create trigger posted_submissions_stay after update on submission referencing old as was for each row
    when (was.state = 'POSTED')
    insert into refusal values (0, 0, 1);
create trigger submissions_say_the_same after update on submission referencing old as was new as fresh for each row
    when (was.request_hash <> fresh.request_hash or was.kind <> fresh.kind or was.programme_id <> fresh.programme_id or was.owner_code <> fresh.owner_code
        or was.event_date <> fresh.event_date or was.booking_date <> fresh.booking_date or was.amount <> fresh.amount or was.currency <> fresh.currency
        or was.maker <> fresh.maker or was.submitted_at <> fresh.submitted_at or coalesce(was.reference, '') <> coalesce(fresh.reference, '')
        or coalesce(was.wording, '') <> coalesce(fresh.wording, ''))
    insert into refusal values (0, 0, 1);
create trigger submissions_are_kept after delete on submission for each row insert into refusal values (0, 0, 1);

create trigger rates_stay after update on exchange_rate for each row insert into refusal values (0, 0, 1);
create trigger rates_are_kept after delete on exchange_rate for each row insert into refusal values (0, 0, 1);
