-- What waits for whoever leads cases is counted with each look at the first page.
create index support_plan_by_state on support_plan (state, case_id);
create index lawful_exception_by_state on lawful_exception (state, case_id);
