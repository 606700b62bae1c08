-- Seen with the case; written by whoever may change it, and by nobody in an emergency (as in V060).
alter table trafficking_event enable row level security;
alter table trafficking_event force row level security;
create policy seen on trafficking_event using (assistance.sees_identity(case_id));
create policy added_by_own on trafficking_event as restrictive for insert
    with check (current_setting('concord.all', true) = 'yes' or assistance.changes_case(case_id));
create policy changed_by_own on trafficking_event as restrictive for update
    using (current_setting('concord.all', true) = 'yes' or assistance.changes_case(case_id));
create policy removed_by_own on trafficking_event as restrictive for delete
    using (current_setting('concord.all', true) = 'yes' or assistance.changes_case(case_id));
