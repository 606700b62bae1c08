-- The second wall behind the model. As with the ledger, a trigger writes into a table whose constraints refuse every row, each by the name of the rule.
create table results_refusal (
    overlapping smallint not null,
    rewritten smallint not null,
    constraint target_overlaps check (overlapping = 0),
    constraint measurements_stay check (rewritten = 0)
);

create trigger target_stands_alone after insert on target referencing new as fresh for each row
    when (exists (select t.id from target t where t.indicator_id = fresh.indicator_id and t.id <> fresh.id
        and t.first_day <= fresh.last_day and t.last_day >= fresh.first_day))
    insert into results_refusal values (1, 0);

create trigger target_stays_alone after update of first_day, last_day on target referencing new as fresh for each row
    when (exists (select t.id from target t where t.indicator_id = fresh.indicator_id and t.id <> fresh.id
        and t.first_day <= fresh.last_day and t.last_day >= fresh.first_day))
    insert into results_refusal values (1, 0);

create trigger measurements_stay after update on measurement for each row insert into results_refusal values (0, 1);
create trigger measurements_are_kept after delete on measurement for each row insert into results_refusal values (0, 1);
