alter table lawful_exception enable row level security;
alter table lawful_exception force row level security;
create policy seen on lawful_exception using (assistance.sees_identity(case_id));

-- Either side sees a referral; the case behind it only its own.
create function works_for(agency text) returns boolean language sql stable as $$
    select current_setting('concord.all', true) = 'yes' or agency = any (assistance.named('supervised')) or agency = any (assistance.named('worked'))
        or '*' = any (assistance.named('supervised')) or '*' = any (assistance.named('worked'))
$$;

alter table referral enable row level security;
alter table referral force row level security;
create policy seen on referral using (assistance.sees_identity(case_id) or assistance.works_for(recipient_code));
