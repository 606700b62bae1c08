-- The second wall: whoever asks has been named by the application at the beginning of the transaction, and no query shows other rows, whatever it forgot.
-- Where nobody was named there is nothing to see. force: the owner of the tables, who the application is, is no exception.
create function named(setting text) returns text[] language sql stable as $$
    select string_to_array(coalesce(current_setting('concord.' || setting, true), ''), ' ')
$$;

-- Whether the facts and the identity of a case are seen.
create function sees_inside(id uuid, agency text, worker text, sealed boolean) returns boolean language sql stable as $$
    select current_setting('concord.all', true) = 'yes'
        or agency = any (assistance.named('supervised'))
        or worker = current_setting('concord.me', true) and agency = any (assistance.named('worked'))
        or not sealed and exists (select 1 from assistance.emergency e where e.case_id = sees_inside.id and e.who = current_setting('concord.me', true)
            and e.open_until > now() at time zone 'UTC')
$$;

-- Whether it is known that there is a case.
create function sees_outline(participant text) returns boolean language sql stable as $$
    select participant = any (assistance.named('watched')) or '*' = any (assistance.named('watched'))
$$;

create function sees_identity(of_case uuid) returns boolean language sql stable as $$
    select exists (select 1 from assistance.victim_case c where c.id = of_case and assistance.sees_inside(c.id, c.agency_code, c.worker, c.sealed))
$$;

alter table victim_case enable row level security;
alter table victim_case force row level security;
create policy seen on victim_case using (assistance.sees_inside(id, agency_code, worker, sealed) or assistance.sees_outline(participant_code))
    with check (assistance.sees_inside(id, agency_code, worker, sealed));

alter table case_key enable row level security;
alter table case_key force row level security;
create policy seen on case_key using (assistance.sees_identity(case_id));

alter table identity_field enable row level security;
alter table identity_field force row level security;
create policy seen on identity_field using (assistance.sees_identity(case_id));

alter table identity_index enable row level security;
alter table identity_index force row level security;
create policy seen on identity_index using (assistance.sees_identity(case_id));

-- Looks are only ever added to.
create function looks_stay() returns trigger language plpgsql as $$
begin
    raise exception 'Looks are only ever added to' using errcode = 'check_violation', constraint = 'looks_stay';
end $$;

create trigger looks_stay before update or delete on identity_look for each row execute function looks_stay();
create trigger looks_are_kept before truncate on identity_look execute function looks_stay();
revoke update, delete, truncate on identity_look from current_user;
