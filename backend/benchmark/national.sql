-- The counted suggestions of 24 months, with the tallies, the sign-offs and the publication that follow from them, by a superuser past the
-- foreign keys: neither texts nor events are written, for no statement of a comparison reads them (the plans in NATIONAL.md show it).
-- What an earlier run of this file wrote is replaced. Variable towns: rows (number, code, size, units, people); others: year, network, publication,
-- and run, from which new ids come.
SET client_min_messages = warning;
SET session_replication_role = replica;
CREATE TEMPORARY TABLE town AS SELECT * FROM (VALUES :towns) AS t (number, code, size, units, people);
CREATE FUNCTION pg_temp.made(town integer, kind text, one integer) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT ('0193' || lpad(to_hex(town), 4, '0') || '-' || kind || '-7000-8000-' || lpad(to_hex(one), 12, '0'))::uuid $$;
SELECT setseed(0.290);
TRUNCATE counted_suggestion, municipality_tally, department_tally, author_tally, publication_member, signed_suggestion, sign_off, publication,
    network_member, network_definition, network CASCADE;

UPDATE municipality SET activated_at = now(), activated_by = 'benchmark' FROM town WHERE town.code = municipality.code AND activated_at IS NULL;
INSERT INTO municipality_settings (municipality_code, language) SELECT code, 'sv' FROM town ON CONFLICT DO NOTHING;
INSERT INTO department (id, municipality_code, ancestors, code, name, kind, path)
SELECT pg_temp.made(number, '0001', n), code, ARRAY[pg_temp.made(number, '0001', n)], 'd' || n, 'Enhet ' || n, 'ADMINISTRATION', ARRAY['Enhet ' || n]
FROM town, generate_series(1, units) n ON CONFLICT DO NOTHING;
INSERT INTO headcount (id, municipality_code, department_id, reference_date, basis, employees, source, entered_by, entered_at)
SELECT gen_random_uuid(), code, pg_temp.made(number, '0001', n), make_date(year, 11, 1), 'HEADCOUNT', ceil(people::numeric / units), 'benchmark', 'benchmark', now()
FROM town, generate_series(1, units) n, generate_series(:year - 2, :year) year ON CONFLICT DO NOTHING;

INSERT INTO counted_suggestion (municipality_code, counting_rules, suggestion_id, department_id, submitted_on, decided_on, decision_days, implemented_on,
    implementation_days)
SELECT code, 1, pg_temp.made(number, '0003', n), pg_temp.made(number, '0001', 1 + n % units), day, day + decision * 7 / 5,
    decision, CASE WHEN n % 5 > 1 THEN day + work * 7 / 5 END, CASE WHEN n % 5 > 1 THEN work END
FROM (
    SELECT code, number, units, n, make_date(:year - 1, 1, 1) + ((n - 1)::bigint * 730 / size)::integer AS day,
        floor(30 * power(random(), 2))::integer AS decision, 5 + floor(100 * power(random(), 2))::integer AS work
    FROM town, generate_series(1, size) n
) drawn;

INSERT INTO department_tally (municipality_code, counting_rules, month, department_id, measure, working_days, suggestions)
SELECT municipality_code, 1, date_trunc('month', day)::date, department_id, measure, days, count(*)
FROM counted_suggestion, LATERAL (VALUES ('SUBMITTED', submitted_on, 0), ('DECIDED', decided_on, decision_days), ('IMPLEMENTED', implemented_on, implementation_days),
    ('REALISED', CASE WHEN implemented_on IS NOT NULL THEN submitted_on END, 0)) AS m (measure, day, days)
WHERE day IS NOT NULL GROUP BY 1, 3, 4, 5, 6;
INSERT INTO municipality_tally (municipality_code, counting_rules, month, measure, working_days, suggestions)
SELECT municipality_code, 1, month, measure, working_days, sum(suggestions) FROM department_tally GROUP BY 1, 3, 4, 5;
INSERT INTO author_tally (municipality_code, counting_rules, month, department_id, person_id, suggestions)
SELECT c.municipality_code, 1, date_trunc('month', submitted_on)::date, department_id,
    pg_temp.made(t.number, '0002', 1 + (hashtext(suggestion_id::text) & 2147483647) % t.people), count(*)
FROM counted_suggestion c JOIN town t ON t.code = c.municipality_code GROUP BY 1, 3, 4, 5;

INSERT INTO network (id, organisation, name, purpose, starts_on) VALUES (:'network', 'benchmark', 'Alla', 'Att jämföra.', make_date(:year - 1, 1, 1));
INSERT INTO network_definition (network_id, definition_version, valid_from) VALUES (:'network', 1, make_date(:year - 1, 1, 1));
INSERT INTO network_member (id, network_id, municipality_code, joined_on) SELECT gen_random_uuid(), :'network', code, make_date(:year - 1, 1, 1) FROM town;
INSERT INTO publication (id, network_id, period, number, definition_version, published_at) VALUES (:'publication', :'network', :year, 1, 1, now());
INSERT INTO sign_off (id, network_id, municipality_code, period, revision, definition_version, signed_by, signed_at, comment, missing_headcounts, submitted,
    realised, authors, employees, decision_days, implementation_days, publication_id)
SELECT pg_temp.made(number, '0004', :run), :'network', code, :year, 1, 1, 'benchmark', now(), 'benchmark', 0, counts.submitted, counts.realised, counts.authors, people,
    counts.decided, counts.implemented, :'publication'
FROM town, LATERAL (
    SELECT coalesce(sum(suggestions) FILTER (WHERE measure = 'SUBMITTED'), 0) AS submitted,
        coalesce(sum(suggestions) FILTER (WHERE measure = 'REALISED'), 0) AS realised,
        (SELECT count(DISTINCT person_id) FROM author_tally a WHERE a.municipality_code = code AND extract(year FROM a.month) = :year) AS authors,
        coalesce(jsonb_object_agg(days, suggestions) FILTER (WHERE measure = 'DECIDED'), '{}') AS decided,
        coalesce(jsonb_object_agg(days, suggestions) FILTER (WHERE measure = 'IMPLEMENTED'), '{}') AS implemented
    FROM (
        SELECT measure, working_days AS days, sum(suggestions) AS suggestions FROM municipality_tally m
        WHERE m.municipality_code = code AND extract(year FROM month) = :year GROUP BY 1, 2
    ) year
) counts;
INSERT INTO signed_suggestion (municipality_code, sign_off_id, suggestion_id, department_id, submitted_on, decided_on, decision_days, implemented_on, implementation_days)
SELECT municipality_code, pg_temp.made(number, '0004', :run), suggestion_id, department_id, submitted_on, decided_on, decision_days, implemented_on, implementation_days
FROM counted_suggestion JOIN town ON code = municipality_code
WHERE extract(year FROM submitted_on) = :year OR extract(year FROM decided_on) = :year OR extract(year FROM implemented_on) = :year;
INSERT INTO publication_member (publication_id, network_id, municipality_code, sign_off_id)
SELECT :'publication', :'network', code, pg_temp.made(number, '0004', :run) FROM town;
