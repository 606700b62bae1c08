-- Whether a line of a plan is so large that all of its currency must be added up is asked for each line that comes in.
create index budget_line_by_planned on budget_line (programme_id, currency, planned);
