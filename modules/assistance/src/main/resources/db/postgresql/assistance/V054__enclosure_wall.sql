-- The sender's side only: the recipient is told how much travels with a referral, and not what.
alter table referral_enclosure enable row level security;
alter table referral_enclosure force row level security;
create policy seen on referral_enclosure using (assistance.sees_identity(case_id));
