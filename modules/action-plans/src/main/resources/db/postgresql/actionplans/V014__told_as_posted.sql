-- What people read of an entry, and the rates that it was converted at, stay as they were when it was posted. What the maker wrote stays from the beginning:
-- whoever checks it must post what was submitted.
create trigger parts_stay before update or delete on submitted_part for each row execute function ledger_is_append_only();
create trigger parts_are_kept before truncate on submitted_part execute function ledger_is_append_only();

create function parts_are_sealed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from actionplans.submission s where s.id = new.submission_id and s.state <> 'SUBMITTED') then
        raise exception 'An entry that was decided takes no more parts' using errcode = 'check_violation', constraint = 'ledger_is_append_only';
    end if;
    return new;
end $$;

create trigger parts_are_sealed after insert on submitted_part for each row execute function parts_are_sealed();

create trigger posted_submissions_stay before update on submission for each row when (old.state = 'POSTED') execute function ledger_is_append_only();
create trigger submissions_say_the_same before update on submission for each row
    when ((old.request_hash, old.kind, old.programme_id, old.owner_code, old.event_date, old.booking_date, old.reference, old.wording, old.amount, old.currency,
            old.commitment_id, old.reverses_id, old.rate_id, old.maker, old.submitted_at)
        is distinct from (new.request_hash, new.kind, new.programme_id, new.owner_code, new.event_date, new.booking_date, new.reference, new.wording, new.amount,
            new.currency, new.commitment_id, new.reverses_id, new.rate_id, new.maker, new.submitted_at))
    execute function ledger_is_append_only();
create trigger submissions_are_kept before delete on submission for each row execute function ledger_is_append_only();
create trigger submissions_are_kept_whole before truncate on submission execute function ledger_is_append_only();

create trigger rates_stay before update or delete on exchange_rate for each row execute function ledger_is_append_only();
create trigger rates_are_kept before truncate on exchange_rate execute function ledger_is_append_only();

-- The application's role gives up what it never needs. Foreign keys lock the rows they refer to, and those that refer to a row that is deleted, for which
-- PostgreSQL asks the right to update one column.
revoke update, delete, truncate on submitted_part, exchange_rate from current_user;
revoke delete, truncate on submission from current_user;
grant update (submission_id) on submitted_part to current_user;
grant update (id) on exchange_rate to current_user;
grant update (id) on posting to current_user;
