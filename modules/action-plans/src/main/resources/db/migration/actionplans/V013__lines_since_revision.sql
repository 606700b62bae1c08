-- The revision of its plan with which a line came in: it takes no money before that is approved. The lines that are there were taken as approved so far.
alter table budget_line add column since_revision integer default 0 not null;
