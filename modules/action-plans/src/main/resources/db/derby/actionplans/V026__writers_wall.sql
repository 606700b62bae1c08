-- The second wall behind the model. As with the ledger, a trigger writes into a table whose constraint, by the name of the rule, refuses every row.
create table approval_refusal (
    wrote smallint not null,
    constraint writer_is_not_approver check (wrote = 0)
);

create trigger writer_is_not_approver after update of approved_by on programme_revision referencing new as fresh for each row
    when (exists (select w.username from programme_writer w where w.revision_id = fresh.id and w.username = fresh.approved_by))
    insert into approval_refusal values (1);
