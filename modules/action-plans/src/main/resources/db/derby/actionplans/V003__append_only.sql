-- The second wall behind the model: whoever reaches the database past Concord cannot unbalance, change or shorten the ledger either. A Derby trigger
-- cannot raise an error of its own, so it writes into a table whose constraints refuse every row, each by the name of the rule.
create table refusal (
    unbalanced smallint not null,
    emptied smallint not null,
    changed smallint not null,
    constraint entry_unbalanced check (unbalanced = 0),
    constraint entry_is_empty check (emptied = 0),
    constraint ledger_is_append_only check (changed = 0)
);

create trigger entry_is_balanced after insert on journal_entry referencing new as fresh for each row
    when (exists (select p.currency from posting p where p.entry_id = fresh.id group by p.currency having sum(p.amount) <> 0))
    insert into refusal values (1, 0, 0);

create trigger entry_has_postings after insert on journal_entry referencing new as fresh for each row
    when ((select count(*) from posting p where p.entry_id = fresh.id) < 2)
    insert into refusal values (0, 1, 0);

create trigger entry_is_sealed after insert on posting referencing new as fresh for each row
    when (exists (select e.id from journal_entry e where e.id = fresh.entry_id))
    insert into refusal values (0, 0, 1);

create trigger entries_stay after update on journal_entry for each row insert into refusal values (0, 0, 1);
create trigger entries_are_kept after delete on journal_entry for each row insert into refusal values (0, 0, 1);
create trigger postings_stay after update on posting for each row insert into refusal values (0, 0, 1);
create trigger postings_are_kept after delete on posting for each row insert into refusal values (0, 0, 1);
create trigger reversals_stay after update on reversal for each row insert into refusal values (0, 0, 1);
create trigger reversals_are_kept after delete on reversal for each row insert into refusal values (0, 0, 1);
