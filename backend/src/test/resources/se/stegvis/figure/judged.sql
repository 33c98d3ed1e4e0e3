-- Each suggestion of the municipality test.municipality judged by the words of the common definition, version 1 (domain, section 5; decision 0014). Written from those
-- words and not from the program.
CREATE TEMPORARY TABLE judged AS
WITH happened AS (
    SELECT suggestion_id,
        min(occurred_at) FILTER (WHERE type = 'SUBMITTED') AS submitted_at,
        min(occurred_at) FILTER (WHERE type IN ('ACCEPTED', 'DECLINED', 'DEFERRED')) AS answered_at,
        min(occurred_at) FILTER (WHERE type = 'IMPLEMENTED') AS implemented_at,
        min(occurred_at) FILTER (WHERE type = 'WITHDRAWN') AS withdrawn_at
    FROM suggestion_event WHERE municipality_code = current_setting('test.municipality') GROUP BY suggestion_id
), first_submission AS (
    -- Where it was first submitted, wherever it was referred to later.
    SELECT DISTINCT ON (suggestion_id) suggestion_id, department_id FROM suggestion_event
    WHERE municipality_code = current_setting('test.municipality') AND type = 'SUBMITTED' ORDER BY suggestion_id, occurred_at, sequence
), counted AS (
    -- Drafts have no event. Withdrawn within 24 hours: counts for nothing at all.
    SELECT h.suggestion_id, f.department_id,
        (h.submitted_at AT TIME ZONE 'Europe/Stockholm')::date AS submitted_on,
        (h.answered_at AT TIME ZONE 'Europe/Stockholm')::date AS answered_on,
        -- Implemented is what is so at the reading, from the day on which it first was.
        CASE WHEN s.state IN ('IMPLEMENTED', 'VERIFIED') THEN (h.implemented_at AT TIME ZONE 'Europe/Stockholm')::date END AS implemented_on
    FROM happened h JOIN first_submission f USING (suggestion_id) JOIN suggestion s ON s.id = h.suggestion_id
    WHERE h.submitted_at IS NOT NULL AND NOT coalesce(extract(epoch FROM h.withdrawn_at - h.submitted_at) < 24 * 3600, false)
)
SELECT c.*,
    -- The day of submission itself does not count.
    (SELECT count(*) FROM working_day w WHERE w.day > c.submitted_on AND w.day <= c.answered_on)::integer AS answer_days,
    (SELECT count(*) FROM working_day w WHERE w.day > c.submitted_on AND w.day <= c.implemented_on)::integer AS implementation_days
FROM counted c;
ANALYZE judged;
