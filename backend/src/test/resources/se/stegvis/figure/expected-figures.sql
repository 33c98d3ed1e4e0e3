-- What the figures of the municipality test.municipality must say: a row for each place (the municipality, or a department with everything below it), period and measure.
WITH period AS (
    SELECT to_char(first, 'YYYY-MM') AS name, first::date, (first + interval '1 month')::date AS next
    FROM generate_series(timestamp '2024-01-01', '2026-10-01', interval '1 month') AS first
    UNION ALL
    SELECT to_char(first, 'YYYY"-Q"Q'), first::date, (first + interval '3 months')::date
    FROM generate_series(timestamp '2024-01-01', '2026-07-01', interval '3 months') AS first
    UNION ALL
    SELECT to_char(first, 'YYYY'), first::date, (first + interval '1 year')::date FROM generate_series(timestamp '2024-01-01', '2026-01-01', interval '1 year') AS first
), town AS (
    SELECT current_setting('test.municipality') AS code
), member AS (
    SELECT 'all' AS place, d.id AS department_id FROM department d, town WHERE d.municipality_code = town.code
    UNION ALL
    SELECT above::text, d.id FROM department d, town, unnest(d.ancestors) AS above WHERE d.municipality_code = town.code
), employees AS (
    SELECT m.place, p.name, sum(h.employees) AS number FROM member m CROSS JOIN period p
    JOIN headcount h ON h.department_id = m.department_id AND h.basis = 'HEADCOUNT' AND h.reference_date = make_date(extract(year FROM p.first)::integer - 1, 11, 1)
    GROUP BY m.place, p.name
), submissions AS (
    SELECT m.place, p.name, count(*) AS submitted, count(*) FILTER (WHERE j.implemented_on IS NOT NULL) AS realised
    FROM judged j JOIN member m USING (department_id) JOIN period p ON j.submitted_on >= p.first AND j.submitted_on < p.next
    GROUP BY m.place, p.name
), writers AS (
    SELECT m.place, p.name, count(DISTINCT a.person_id) AS authors
    FROM judged j JOIN member m USING (department_id) JOIN period p ON j.submitted_on >= p.first AND j.submitted_on < p.next
    JOIN suggestion_author a ON a.suggestion_id = j.suggestion_id
    GROUP BY m.place, p.name
), answers AS (
    SELECT m.place, p.name, count(*) AS decided, percentile_disc(0.5) WITHIN GROUP (ORDER BY j.answer_days) AS median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY j.answer_days) AS ninetieth
    FROM judged j JOIN member m USING (department_id) JOIN period p ON j.answered_on >= p.first AND j.answered_on < p.next
    GROUP BY m.place, p.name
), implementations AS (
    SELECT m.place, p.name, count(*) AS implemented, percentile_disc(0.5) WITHIN GROUP (ORDER BY j.implementation_days) AS median,
        percentile_disc(0.9) WITHIN GROUP (ORDER BY j.implementation_days) AS ninetieth
    FROM judged j JOIN member m USING (department_id) JOIN period p ON j.implemented_on >= p.first AND j.implemented_on < p.next
    GROUP BY m.place, p.name
)
SELECT e.place, e.name AS period, measure.name AS measure, measure.value
FROM employees e
LEFT JOIN submissions s USING (place, name)
LEFT JOIN writers w USING (place, name)
LEFT JOIN answers a USING (place, name)
LEFT JOIN implementations i USING (place, name)
CROSS JOIN LATERAL (VALUES
    ('submitted', coalesce(s.submitted, 0)::numeric), ('decided', coalesce(a.decided, 0)), ('implemented', coalesce(i.implemented, 0)), ('authors', coalesce(w.authors, 0)),
    ('employees', e.number),
    ('submittedPerEmployee', round(coalesce(s.submitted, 0) / e.number, 3)), ('implementedPerEmployee', round(coalesce(i.implemented, 0) / e.number, 3)),
    ('participation', round(coalesce(w.authors, 0) / e.number, 3)), ('implementationRate', round(s.realised / s.submitted::numeric, 3)),
    ('medianDaysToDecision', a.median), ('ninetiethPercentileDaysToDecision', a.ninetieth),
    ('medianDaysToImplementation', i.median), ('ninetiethPercentileDaysToImplementation', i.ninetieth)
) AS measure (name, value)
WHERE measure.value IS NOT NULL
