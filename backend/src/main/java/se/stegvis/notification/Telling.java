package se.stegvis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.UUID;
import se.stegvis.api.model.NewsKind;
import se.stegvis.identity.Caller;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;
import se.stegvis.platform.time.Times;
import se.stegvis.suggestion.Mentioned;

/** How other rooms tell people of what is no event of a suggestion. Nobody is told of what they did themselves, or without an account. */
@ApplicationScoped
public class Telling {
    private final TenantQueries queries;
    private final MailSettings mails;
    private final Times times;

    Telling(TenantQueries queries, MailSettings mails, Times times) {
        this.queries = queries;
        this.mails = mails;
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

    /** Colleagues that somebody mentions. */
    void onMention(@Observes Mentioned mentioned) {
        var caller = mentioned.caller();
        tell(caller.municipalityCode(), NewsKind.MENTIONED, mentioned.suggestionId(), mentioned.title(), caller.personId(), mentioned.unnamed(), mentioned.people());
    }

    private void tell(String municipalityCode, NewsKind kind, UUID matter, String title, UUID actor, Collection<UUID> people) {
        tell(municipalityCode, kind, matter, title, actor, false, people);
    }

    private void tell(String municipalityCode, NewsKind kind, UUID matter, String title, UUID actor, boolean unnamed, Collection<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        var topic = NewsTopics.of(kind);
        queries.update(municipalityCode, new Sql("""
                WITH told AS MATERIALIZED (
                    SELECT gen_random_uuid() AS id, p.municipality_code, p.id AS person_id, w.in_app, w.mail <> 'NEVER' AND p.mail_address IS NOT NULL AS by_mail
                    FROM person p
                    JOIN told_how w ON w.municipality_code = p.municipality_code AND w.person_id = p.id AND w.topic = ?
                    WHERE p.municipality_code = ? AND p.id = ANY(?) AND p.issuer IS NOT NULL AND p.id IS DISTINCT FROM ?::uuid
                ), shown AS (
                    INSERT INTO notification (id, municipality_code, person_id, news_kind, matter_id, title, actor_id, created_at)
                    SELECT id, municipality_code, person_id, ?, ?, ?, ?::uuid, ? FROM told WHERE in_app
                )
                INSERT INTO mail_item (id, municipality_code, person_id, topic, news_kind, suggestion_id, title, created_at)
                SELECT id, municipality_code, person_id, ?, ?, ?::uuid, ?, ? FROM told WHERE by_mail AND ?""",
                topic, municipalityCode, people, actor,
                kind, matter, title, unnamed ? null : actor, times.now(),
                topic, kind, kind == NewsKind.MENTIONED ? matter : null, title, times.now(), mails.sender().isPresent()));
    }
}
