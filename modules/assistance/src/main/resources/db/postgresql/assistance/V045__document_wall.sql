alter table case_document enable row level security;
alter table case_document force row level security;
create policy seen on case_document using (assistance.sees_identity(case_id));
