-- Decisions are behind the same wall as the identity, and only ever added to.
alter table identification enable row level security;
alter table identification force row level security;
create policy seen on identification using (assistance.sees_identity(case_id));
revoke update, delete, truncate on identification from current_user;
