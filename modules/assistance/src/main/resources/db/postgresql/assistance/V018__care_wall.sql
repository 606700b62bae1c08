alter table case_text enable row level security;
alter table case_text force row level security;
create policy seen on case_text using (assistance.sees_identity(case_id));

alter table assessment enable row level security;
alter table assessment force row level security;
create policy seen on assessment using (assistance.sees_identity(case_id));

alter table support_plan enable row level security;
alter table support_plan force row level security;
create policy seen on support_plan using (assistance.sees_identity(case_id));

alter table care_step enable row level security;
alter table care_step force row level security;
create policy seen on care_step using (assistance.sees_identity(case_id));
