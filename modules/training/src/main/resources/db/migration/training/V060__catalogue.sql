alter table course_run add column announced_at timestamp;

update course_run set announced_at = (select c.published_at from course c where c.id = course_run.course_id) where state <> 'DRAFT';

alter table course_run add constraint published_run_was_announced check (state = 'DRAFT' or state = 'CANCELLED' or announced_at is not null);

create index course_run_by_announcement on course_run (state, announced_at, id);
