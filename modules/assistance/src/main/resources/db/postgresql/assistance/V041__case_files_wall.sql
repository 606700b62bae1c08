-- Files are behind the same wall as the cases they become; no emergency opens them.
create function sees_file(of_file uuid) returns boolean language sql stable as $$
    select exists (select 1 from assistance.case_file f where f.id = of_file and assistance.sees_inside(f.id, f.agency_code, f.worker, true))
$$;

alter table case_file enable row level security;
alter table case_file force row level security;
create policy seen on case_file using (assistance.sees_inside(id, agency_code, worker, true));

alter table case_file_key enable row level security;
alter table case_file_key force row level security;
create policy seen on case_file_key using (assistance.sees_file(file_id));

alter table case_file_part enable row level security;
alter table case_file_part force row level security;
create policy seen on case_file_part using (assistance.sees_file(file_id));

alter table case_record enable row level security;
alter table case_record force row level security;
create policy seen on case_record using (assistance.sees_identity(case_id));
