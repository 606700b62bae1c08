-- A case whose papers were erased is not passed on at all: as much arrives with a referral as travels with it.
alter table referral drop column assessments_passed;
alter table referral drop column papers_passed;
