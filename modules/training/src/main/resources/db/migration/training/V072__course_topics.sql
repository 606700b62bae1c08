-- what a version of a course is about, codes with a space between; what was published before this has none, and never changes
alter table course add column topics varchar(400) not null default '';
