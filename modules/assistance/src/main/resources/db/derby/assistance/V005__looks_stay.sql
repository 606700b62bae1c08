-- Looks are only ever added to. A Derby trigger cannot raise an error of its own, so it writes into a table that refuses every row.
create table refusal (
    changed smallint not null,
    constraint looks_stay check (changed = 0)
);

create trigger looks_are_not_changed after update on identity_look for each statement insert into refusal values (1);
create trigger looks_are_kept after delete on identity_look for each statement insert into refusal values (1);
