-- When a rate was stored: of two of one day the later one counts. It is not known of the rates that are there.
alter table exchange_rate add column kept_at timestamp;
