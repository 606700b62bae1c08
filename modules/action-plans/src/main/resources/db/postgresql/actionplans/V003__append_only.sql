-- The second wall behind the model: whoever reaches the database past Concord cannot unbalance, change or shorten the ledger either.
create function entry_is_balanced() returns trigger language plpgsql as $$
begin
    if (select count(*) from actionplans.posting p where p.entry_id = new.id) < 2 then
        raise exception 'An entry has two postings at least' using errcode = 'check_violation', constraint = 'entry_is_empty';
    end if;
    if exists (select 1 from actionplans.posting p where p.entry_id = new.id group by p.currency having sum(p.amount) <> 0) then
        raise exception 'The postings of an entry sum to zero' using errcode = 'check_violation', constraint = 'entry_unbalanced';
    end if;
    return new;
end $$;

create trigger entry_is_balanced after insert on journal_entry for each row execute function entry_is_balanced();

create function entry_is_sealed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from actionplans.journal_entry e where e.id = new.entry_id) then
        raise exception 'A posted entry takes no more postings' using errcode = 'check_violation', constraint = 'ledger_is_append_only';
    end if;
    return new;
end $$;

create trigger entry_is_sealed before insert on posting for each row execute function entry_is_sealed();

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is only ever added to' using errcode = 'check_violation', constraint = 'ledger_is_append_only';
end $$;

create trigger entries_stay before update or delete on journal_entry for each row execute function ledger_is_append_only();
create trigger entries_are_kept before truncate on journal_entry execute function ledger_is_append_only();
create trigger postings_stay before update or delete on posting for each row execute function ledger_is_append_only();
create trigger postings_are_kept before truncate on posting execute function ledger_is_append_only();
create trigger reversals_stay before update or delete on reversal for each row execute function ledger_is_append_only();
create trigger reversals_are_kept before truncate on reversal execute function ledger_is_append_only();

-- The application's role owns the tables; it gives up what the ledger never needs. A foreign key locks the row it refers to, for which PostgreSQL asks the
-- right to update one column.
revoke update, delete, truncate on posting, reversal from current_user;
revoke update, delete, truncate on journal_entry from current_user;
grant update (id) on journal_entry to current_user;
