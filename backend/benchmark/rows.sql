SELECT rpad(relname, 22) || lpad(n_live_tup::text, 12) || lpad(pg_size_pretty(pg_total_relation_size(relid)), 12) FROM pg_stat_user_tables
WHERE n_live_tup > 0 AND relname IN ('counted_suggestion', 'signed_suggestion', 'municipality_tally', 'department_tally', 'author_tally', 'sign_off', 'publication_member')
ORDER BY n_live_tup DESC;
