-- A post that was to begin later never does once its holder is forgotten: it has no day at all, as a membership that was only proposed.
alter table focal_point drop constraint focal_point_days_check;
alter table focal_point add constraint focal_point_days_check check (first_day <= last_day or from_day is null);
