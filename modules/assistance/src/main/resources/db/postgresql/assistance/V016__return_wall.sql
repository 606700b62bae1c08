alter table victim_return enable row level security;
alter table victim_return force row level security;
create policy seen on victim_return using (assistance.sees_identity(case_id) or assistance.works_for(recipient_code));
