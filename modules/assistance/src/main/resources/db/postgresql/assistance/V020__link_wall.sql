alter table case_link enable row level security;
alter table case_link force row level security;
create policy seen on case_link using (assistance.sees_identity(case_id));

alter table case_merge enable row level security;
alter table case_merge force row level security;
create policy seen on case_merge using (assistance.sees_identity(kept_case));
