-- The second wall: whatever a query forgets, another municipality's rows are not there, for the owner neither.
DO $$
DECLARE
    t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['municipality_settings', 'department', 'headcount', 'person', 'role_assignment', 'suggestion', 'suggestion_author',
        'assessment', 'effect', 'comment', 'support', 'follow', 'suggestion_event', 'outbox', 'notification', 'idempotency_key']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_municipality ON %I USING (municipality_code = current_setting(''stegvis.municipality'', true))', t);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${appRole}', t);
    END LOOP;
END
$$;
GRANT SELECT, INSERT ON municipality TO ${appRole};
GRANT UPDATE (activated_at, activated_by) ON municipality TO ${appRole};
GRANT UPDATE, DELETE ON municipality_settings, department, headcount, person, role_assignment, suggestion, suggestion_author,
    comment, support, follow, outbox, notification, idempotency_key TO ${appRole};
-- Only a draft can be thrown away: it has no event yet.
CREATE POLICY drafts_only ON suggestion AS RESTRICTIVE FOR DELETE USING (state = 'DRAFT');
