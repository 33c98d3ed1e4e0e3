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
        tell(caller.municipalityCode(), kind, matter, title, caller.personId(), people);
    }

    /**
     * As {@link #tell}, of people in a municipality that need not be the caller's: what was adopted from it. Who did it is named to
     * the own municipality alone.
     */
    public void tellIn(String municipalityCode, Caller caller, NewsKind kind, UUID matter, String title, Collection<UUID> people) {
        tell(municipalityCode, kind, matter, title, municipalityCode.equals(caller.municipalityCode()) ? caller.personId() : null, people);
    }

    /** As {@link #tell}, where nobody did it but time, or who did it shall not be known. */
    public void tellUnnamed(String municipalityCode, NewsKind kind, UUID matter, String title, Collection<UUID> people) {
        tell(municipalityCode, kind, matter, title, null, people);
    }

    private void tell(String municipalityCode, NewsKind kind, UUID matter, String title, UUID actor, Collection<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        queries.update(municipalityCode, new Sql("""
                INSERT INTO notification (id, municipality_code, person_id, news_kind, matter_id, title, actor_id, created_at)
                SELECT gen_random_uuid(), p.municipality_code, p.id, ?, ?, ?, ?::uuid, ?
                FROM person p
                WHERE p.municipality_code = ? AND p.id = ANY(?) AND p.issuer IS NOT NULL AND p.id IS DISTINCT FROM ?::uuid""",
                kind, matter, title, actor, times.now(), municipalityCode, people, actor));
    }
}
