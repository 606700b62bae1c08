-- Files to import are kept by a module of their own; what had not been accepted was to be forgotten within a day.
drop table import_problem;
drop table import_content;
drop table import_draft;
