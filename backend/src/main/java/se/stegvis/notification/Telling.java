package se.stegvis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import se.stegvis.api.model.NewsKind;
import se.stegvis.identity.Caller;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;

/** How other rooms tell people of what is no event of a suggestion. Nobody is told of what they did themselves, or without an account. */
@ApplicationScoped
public class Telling {
    private final TenantQueries queries;
    private final Times times;

    Telling(TenantQueries queries, Times times) {
        this.queries = queries;
        this.times = times;
    }

    /**
     * Runs in the caller's transaction, so that what did not happen is not told.
     *
     * @param caller who did it
     * @param matter id of what it is about; the kind says what that is
     * @param title what it is called, as it is now
     */
    public void tell(Caller caller, NewsKind kind, UUID matter, String title, Collection<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        queries.update(caller.municipalityCode(), new Sql("""
                INSERT INTO notification (id, municipality_code, person_id, news_kind, matter_id, title, actor_id, created_at)
                SELECT gen_random_uuid(), p.municipality_code, p.id, ?, ?, ?, ?, ?
                FROM person p
                WHERE p.municipality_code = ? AND p.id = ANY(?) AND p.issuer IS NOT NULL AND p.id IS DISTINCT FROM ?""",
                kind, matter, title, caller.personId(), times.now(), caller.municipalityCode(), people, caller.personId()));
    }
}
