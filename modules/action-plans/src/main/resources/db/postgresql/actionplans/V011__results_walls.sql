-- The second wall behind the model. Two targets written at once wait for each other at their indicator's row.
create function target_stands_alone() returns trigger language plpgsql as $$
begin
    perform 1 from actionplans.plan_indicator i where i.id = new.indicator_id for update;
    if exists (select 1 from actionplans.target t where t.indicator_id = new.indicator_id and t.id <> new.id
            and t.first_day <= new.last_day and t.last_day >= new.first_day) then
        raise exception 'The targets of an indicator share no day ("target_overlaps")' using errcode = 'check_violation', constraint = 'target_overlaps';
    end if;
    return new;
end $$;

create trigger target_stands_alone before insert or update on target for each row execute function target_stands_alone();

create function measurements_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Measurements are only ever added ("measurements_stay")' using errcode = 'check_violation', constraint = 'measurements_stay';
end $$;

create trigger measurements_stay before update or delete on measurement for each row execute function measurements_stay();
create trigger measurements_are_kept before truncate on measurement execute function measurements_stay();

-- A foreign key locks the row it refers to, for which PostgreSQL asks the right to update one column.
revoke update, delete, truncate on measurement from current_user;
grant update (id) on measurement to current_user;
