alter table consent enable row level security;
alter table consent force row level security;
create policy seen on consent using (assistance.sees_identity(case_id));
