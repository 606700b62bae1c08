-- A shorter term counts only after a while, so that it can be taken back: what it erases is gone for good. Terms from before count.
alter table retention add column months_before integer;
alter table retention add column counts_from date;
