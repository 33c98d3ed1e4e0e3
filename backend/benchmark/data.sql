-- A hundred thousand suggestions, by the owner of the tables and municipality by municipality, as row-level security demands of the owner too.
-- Nothing is overdue, so that no reminders run while others are measured. All of it is invented.
-- Variable towns: rows (number, code, size, units, people). Variable words: those that searches look for.
SET client_min_messages = warning;
CREATE TEMPORARY TABLE town AS SELECT * FROM (VALUES :towns) AS t (number, code, size, units, people);
CREATE TEMPORARY TABLE word AS SELECT ARRAY[:words] AS words;

DO $$
DECLARE
    t record;
    words text[] := (SELECT word.words FROM word);
    troubles text[] := ARRAY['tar för lång tid', 'blir ofta fel', 'saknas när vi behöver det', 'står i vägen', 'görs två gånger', 'är svårt att hitta',
        'kostar mer än det ger', 'skapar oro hos dem vi är till för', 'kommer för sent', 'går inte att läsa', 'fungerar bara på förmiddagen', 'vet ingen vem som sköter'];
    remedies text[] := ARRAY['en lista på väggen', 'en fast tid varje vecka', 'en gemensam pärm', 'märkta hyllor', 'en kort film', 'ett meddelande kvällen före',
        'en annan ordning på morgonen', 'ett formulär i stället för tre', 'en ansvarig per våning', 'en provperiod på tre veckor', 'ett samtal i veckan',
        'en ny plats närmare entrén', 'ett färgat kort'];
    states text[] := ARRAY['SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'IN_ASSESSMENT', 'IN_ASSESSMENT', 'ACCEPTED', 'ACCEPTED', 'IN_PROGRESS', 'DECLINED',
        'DECLINED', 'DEFERRED', 'IMPLEMENTED', 'IMPLEMENTED', 'IMPLEMENTED', 'IMPLEMENTED', 'IMPLEMENTED', 'IMPLEMENTED', 'VERIFIED', 'VERIFIED'];
    department text;
    person text;
    suggestion text;
BEGIN
    PERFORM setseed(0.1060);
    FOR t IN SELECT * FROM town ORDER BY number LOOP
        PERFORM set_config('stegvis.municipality', t.code, true);
        department := '0193' || lpad(to_hex(t.number), 4, '0') || '-0001-7000-8000-';
        person := '0193' || lpad(to_hex(t.number), 4, '0') || '-0002-7000-8000-';
        suggestion := '0193' || lpad(to_hex(t.number), 4, '0') || '-0003-7000-8000-';
        UPDATE municipality SET activated_at = now(), activated_by = 'benchmark' WHERE code = t.code;
        INSERT INTO municipality_settings (municipality_code, language) VALUES (t.code, 'sv');

        INSERT INTO department (id, municipality_code, ancestors, code, name, kind, path)
        SELECT one, t.code, ARRAY[one], 'd' || n, 'Förvaltning ' || n, 'ADMINISTRATION', ARRAY['Förvaltning ' || n]
        FROM (SELECT n, (department || lpad(to_hex(n), 12, '0'))::uuid AS one FROM generate_series(1, 5) n) numbered;
        INSERT INTO department (id, municipality_code, parent_id, ancestors, code, name, kind, path)
        SELECT one, t.code, above, ARRAY[above, one], 'd' || n, 'Enhet ' || n, 'UNIT', ARRAY['Förvaltning ' || 1 + n % 5, 'Enhet ' || n]
        FROM (SELECT n, (department || lpad(to_hex(n), 12, '0'))::uuid AS one, (department || lpad(to_hex(1 + n % 5), 12, '0'))::uuid AS above
            FROM generate_series(6, 5 + t.units) n) numbered;

        INSERT INTO person (id, municipality_code, issuer, subject, display_name, department_id, language, created_at)
        SELECT (person || lpad(to_hex(n), 12, '0'))::uuid, t.code, current_setting('benchmark.issuer'), 'person-' || n, 'Person ' || n,
            (department || lpad(to_hex(6 + n % t.units), 12, '0'))::uuid, 'sv', now()
        FROM generate_series(1, t.people) n;
        INSERT INTO role_assignment (id, municipality_code, person_id, role, department_id, source, created_at)
        SELECT gen_random_uuid(), t.code, (person || lpad(to_hex(21 + n % (t.people - 20)), 12, '0'))::uuid, 'MANAGER',
            (department || lpad(to_hex(n), 12, '0'))::uuid, 'GIVEN', now()
        FROM generate_series(1, 5 + t.units) n;

        INSERT INTO suggestion (id, canonical_id, municipality_code, department_id, handling_department_id, state, title, problem, idea, created_by, created_at,
            listed_at, updated_at, submitted_at, acknowledged_at, decided_at, implemented_at, due_on, due_reason, decision_outcome, decision_reason,
            implementation, implemented_on, support_count, event_count)
        SELECT one, one, t.code, unit, unit, state, initcap(word) || ' ' || trouble,
            'Det här med ' || word || ' ' || trouble || '. Vi har talat om det på ' || 1 + n % 9 || ' möten.',
            'Pröva ' || remedy || ' för ' || word || '. Det kan enhet ' || 1 + n % 7 || ' börja med redan i dag.',
            author, moment, moment, moment, moment,
            CASE WHEN state <> 'SUBMITTED' THEN moment + interval '1 day' END,
            CASE WHEN decided THEN moment + interval '6 days' END,
            CASE WHEN done THEN moment + interval '30 days' END,
            CASE WHEN state IN ('SUBMITTED', 'IN_ASSESSMENT') THEN current_date + 2 + n % 9 END,
            CASE state WHEN 'SUBMITTED' THEN 'ACKNOWLEDGE' WHEN 'IN_ASSESSMENT' THEN 'DECIDE' END,
            CASE WHEN decided THEN CASE state WHEN 'DECLINED' THEN 'DECLINE' ELSE 'ACCEPT' END END,
            CASE WHEN decided THEN 'Det prövar vi.' END,
            CASE WHEN done THEN 'Nu görs det så.' END,
            CASE WHEN done THEN (moment + interval '30 days')::date END,
            n % 4, 1 + decided::int + done::int
        FROM (
            SELECT n, (suggestion || lpad(to_hex(n), 12, '0'))::uuid AS one,
                (department || lpad(to_hex(6 + floor(t.units * power(random(), 2))::int), 12, '0'))::uuid AS unit,
                (person || lpad(to_hex(21 + floor((t.people - 20) * random())::int), 12, '0'))::uuid AS author,
                states[1 + n % 20] AS state, n % 20 >= 6 AND n % 20 <> 11 AS decided, n % 20 >= 12 AS done,
                words[1 + floor(cardinality(words) * random())::int] AS word,
                troubles[1 + floor(cardinality(troubles) * random())::int] AS trouble,
                remedies[1 + floor(cardinality(remedies) * random())::int] AS remedy,
                now() - (t.size - n) * (interval '3 years' / t.size) AS moment
            FROM generate_series(1, t.size) n
        ) drawn;

        INSERT INTO suggestion_author (municipality_code, suggestion_id, person_id, position)
        SELECT t.code, id, created_by, 1 FROM suggestion WHERE municipality_code = t.code;
        INSERT INTO suggestion_event (id, municipality_code, suggestion_id, sequence, type, from_state, to_state, actor_id, department_id, occurred_at)
        SELECT gen_random_uuid(), t.code, s.id, step, (ARRAY['SUBMITTED', 'ACCEPTED', 'IMPLEMENTED'])[step], (ARRAY[NULL, 'SUBMITTED', 'ACCEPTED'])[step],
            (ARRAY['SUBMITTED', 'ACCEPTED', 'IMPLEMENTED'])[step], s.created_by, s.department_id, s.submitted_at + step * interval '3 days'
        FROM suggestion s, generate_series(1, s.event_count) step WHERE s.municipality_code = t.code;
        -- The same three people for a whole block keep the figures true without drawing distinct ones.
        INSERT INTO support (municipality_code, suggestion_id, person_id, created_at)
        SELECT t.code, s.id, (person || lpad(to_hex(21 + (i * 3 + hashtext(s.id::text) % 6 + 6) % (t.people - 20)), 12, '0'))::uuid, s.submitted_at
        FROM suggestion s, generate_series(1, s.support_count) i WHERE s.municipality_code = t.code
        ON CONFLICT DO NOTHING;
        UPDATE suggestion s SET support_count = counted.number
        FROM (SELECT suggestion_id, count(*) AS number FROM support WHERE municipality_code = t.code GROUP BY 1) counted
        WHERE s.municipality_code = t.code AND s.id = counted.suggestion_id AND s.support_count <> counted.number;
    END LOOP;
END
$$;
