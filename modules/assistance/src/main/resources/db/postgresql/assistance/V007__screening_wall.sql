-- Screenings are behind the same wall as cases; no emergency opens them.
alter table screening enable row level security;
alter table screening force row level security;
create policy seen on screening using (assistance.sees_inside(id, agency_code, worker, true));
