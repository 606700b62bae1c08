-- What was counted is shown to nobody, whoever asks; a rule that must know it looks beyond the wall.
alter table release_group enable row level security;
alter table release_group force row level security;
create policy seen on release_group using (current_setting('concord.all', true) = 'yes');
revoke update, delete, truncate on release_group from current_user;
revoke update, delete, truncate on release_cell from current_user;
