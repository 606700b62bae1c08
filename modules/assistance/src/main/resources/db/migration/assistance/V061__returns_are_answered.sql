-- By when the other side answers; none of the returns that were requested before this asks for a day.
alter table victim_return add column respond_by date;
alter table victim_return add column consent_ended_at timestamp;
alter table victim_return add column acknowledged_at timestamp;
