-- what was confirmed by mistake is revoked by somebody, for a reason; who confirmed it stays known
alter table prior_completion add column revoked_by varchar(100);
alter table prior_completion add column revoked_at timestamp;
alter table prior_completion drop constraint live_course_fits_state;
alter table prior_completion drop constraint completion_judged_by_another;
alter table prior_completion add constraint live_course_fits_state check (live_course is not null and state in ('CLAIMED', 'CONFIRMED')
    or live_course is null and state in ('REJECTED', 'WITHDRAWN', 'REVOKED'));
alter table prior_completion add constraint completion_judged_by_another check (state in ('CLAIMED', 'WITHDRAWN') and judged_by is null
    or state in ('CONFIRMED', 'REJECTED', 'REVOKED') and judged_by is not null and judged_at is not null and judged_by <> claimed_by);
alter table prior_completion add constraint completion_revoked_by_somebody check (state = 'REVOKED' and revoked_by is not null and revoked_at is not null
    or state <> 'REVOKED' and revoked_by is null and revoked_at is null);
