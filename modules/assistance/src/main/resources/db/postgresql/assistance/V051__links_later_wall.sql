-- Only Concord itself looks for links beyond the wall.
alter table case_unlinked enable row level security;
alter table case_unlinked force row level security;
create policy seen on case_unlinked using (current_setting('concord.all', true) = 'yes');
