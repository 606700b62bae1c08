-- An emergency opens a case for reading. Whatever is written of a case is written by whoever it is assigned to, whoever answers for it, or Concord itself.
create function is_own(agency text, worker text) returns boolean language sql stable as $$
    select current_setting('concord.all', true) = 'yes'
        or agency = any (assistance.named('supervised'))
        or worker = current_setting('concord.me', true) and agency = any (assistance.named('worked'))
$$;

create function changes_case(of_case uuid) returns boolean language sql stable as $$
    select exists (select 1 from assistance.victim_case c where c.id = of_case and assistance.is_own(c.agency_code, c.worker))
$$;

create policy added_by_own on victim_case as restrictive for insert with check (assistance.is_own(agency_code, worker));
create policy changed_by_own on victim_case as restrictive for update using (assistance.is_own(agency_code, worker));
create policy removed_by_own on victim_case as restrictive for delete using (assistance.is_own(agency_code, worker));

-- What hangs on a case; of a merge, on the case that is kept. A module that acts by itself is let through first, as in V042.
do $$
declare
    behind text[];
    own text;
begin
    foreach behind slice 1 in array array[['case_key', 'case_id'], ['identity_field', 'case_id'], ['identity_index', 'case_id'], ['case_record', 'case_id'],
        ['identification', 'case_id'], ['consent', 'case_id'], ['lawful_exception', 'case_id'], ['referral_enclosure', 'case_id'], ['case_text', 'case_id'],
        ['case_document', 'case_id'], ['assessment', 'case_id'], ['support_plan', 'case_id'], ['care_step', 'case_id'], ['case_link', 'case_id'],
        ['case_merge', 'kept_case']]
    loop
        own := format('(current_setting(''concord.all'', true) = ''yes'' or assistance.changes_case(%I))', behind[2]);
        execute format('create policy added_by_own on %I as restrictive for insert with check %s', behind[1], own);
        execute format('create policy changed_by_own on %I as restrictive for update using %s', behind[1], own);
        execute format('create policy removed_by_own on %I as restrictive for delete using %s', behind[1], own);
    end loop;
end $$;

-- The sender's side asks, either side answers.
create policy added_by_own on referral as restrictive for insert with check (assistance.changes_case(case_id));
create policy changed_by_own on referral as restrictive for update using (assistance.changes_case(case_id) or assistance.works_for(recipient_code));
create policy removed_by_own on referral as restrictive for delete using (assistance.changes_case(case_id));
create policy added_by_own on victim_return as restrictive for insert with check (assistance.changes_case(case_id));
create policy changed_by_own on victim_return as restrictive for update using (assistance.changes_case(case_id) or assistance.works_for(recipient_code));
create policy removed_by_own on victim_return as restrictive for delete using (assistance.changes_case(case_id));

-- Looks: written by whoever looks, read by whoever watches over the participant. They stay, so that nothing else is done with them.
alter table identity_look enable row level security;
alter table identity_look force row level security;
create policy seen on identity_look for select using (current_setting('concord.all', true) = 'yes' or assistance.sees_outline(participant_code));
create policy added on identity_look for insert with check (current_setting('concord.all', true) = 'yes' or who = current_setting('concord.me', true));
