create index victim_return_by_received_case on victim_return (received_case);
