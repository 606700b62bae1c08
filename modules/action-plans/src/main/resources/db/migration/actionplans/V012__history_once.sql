-- The constraint bears the name of the rule that it enforces.
alter table historic_figure drop constraint historic_figure_once;
alter table historic_figure add constraint history_already_there unique (line_id, fiscal_year);
