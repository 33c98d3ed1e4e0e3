package se.stegvis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import se.stegvis.api.model.MailFrequency;
import se.stegvis.api.model.NewsTopic;
import se.stegvis.api.model.NewsTopicSetting;
import se.stegvis.api.model.NotificationSettings;
import se.stegvis.identity.Caller;
import se.stegvis.platform.http.Links;
import se.stegvis.platform.http.Versioned;
import se.stegvis.platform.problem.ProblemException;
import se.stegvis.platform.problem.ProblemException.Refusal;
import se.stegvis.platform.problem.ProblemType;
import se.stegvis.platform.tenancy.Sql;
import se.stegvis.platform.tenancy.TenantQueries;

/** How a person is told, topic by topic. Its version grows with each topic that is chosen anew. */
@ApplicationScoped
class HowTold {
    private final TenantQueries queries;

    HowTold(TenantQueries queries) {
        this.queries = queries;
    }

    Versioned<NotificationSettings> of(Caller caller) {
        var sql = new Sql("""
                SELECT w.topic, w.in_app, w.mail, w.version, p.mail_address
                FROM told_how w JOIN person p ON p.municipality_code = w.municipality_code AND p.id = w.person_id
                WHERE w.municipality_code = ? AND w.person_id = ? ORDER BY w.position""", caller.municipalityCode(), caller.personId());
        var chosen = queries.list(caller.municipalityCode(), sql, row -> new Chosen(
                new NewsTopicSetting().topic(row.value("topic", NewsTopic::valueOf)).inApp(row.flag("in_app")).mail(row.value("mail", MailFrequency::valueOf)),
                row.number("version"), row.text("mail_address")));
        var path = "/municipalities/" + caller.municipalityCode() + "/notification-settings";
        var settings = new NotificationSettings()
                .mailAddress(chosen.get(0).mailAddress())
                .topics(chosen.stream().map(Chosen::setting).toList())
                .links(Links.self(path).add("update", "PUT", path).toMap());
        return new Versioned<>(settings, chosen.stream().mapToInt(Chosen::version).sum());
    }

    /** Chooses for these topics; the others stay as they are. In the caller's transaction. */
    Versioned<NotificationSettings> choose(Caller caller, int version, List<NewsTopicSetting> topics) {
        var code = caller.municipalityCode();
        var named = new HashSet<NewsTopic>();
        for (int i = 0; i < topics.size(); i++) {
            if (!named.add(topics.get(i).getTopic())) {
                throw ProblemException.rule(new Refusal("/topics/" + i + "/topic", "topic-twice", topics.get(i).getTopic()));
            }
        }
        // One after the other: the version is that of several rows.
        queries.find(code, new Sql("SELECT 1 FROM person WHERE municipality_code = ? AND id = ? FOR UPDATE", code, caller.personId()), row -> true);
        if (of(caller).version() != version) {
            throw ProblemException.of(ProblemType.CHANGED_MEANWHILE);
        }
        queries.update(code, new Sql("""
                INSERT INTO told_choice AS known (municipality_code, person_id, topic, in_app, mail)
                SELECT ?, ?, topic, in_app::boolean, mail FROM unnest(?::text[], ?::text[], ?::text[]) AS given (topic, in_app, mail)
                ON CONFLICT (municipality_code, person_id, topic) DO UPDATE
                SET in_app = excluded.in_app, mail = excluded.mail, version = known.version + 1""", code, caller.personId(),
                topics.stream().map(one -> one.getTopic().toString()).toList(),
                topics.stream().map(one -> one.getInApp().toString()).toList(),
                topics.stream().map(one -> one.getMail().toString()).toList()));
        return of(caller);
    }

    /** No mails any more, whatever the topic; those that wait are not sent. Whoever is not here any more gets none either. */
    void endMails(String municipalityCode, UUID personId) {
        queries.update(municipalityCode, new Sql("""
                INSERT INTO told_choice AS known (municipality_code, person_id, topic, in_app, mail)
                SELECT municipality_code, person_id, topic, in_app, 'NEVER' FROM told_how WHERE municipality_code = ? AND person_id = ? AND mail <> 'NEVER'
                ON CONFLICT (municipality_code, person_id, topic) DO UPDATE SET mail = 'NEVER', version = known.version + 1""", municipalityCode, personId));
        queries.update(municipalityCode, new Sql("DELETE FROM mail_item WHERE municipality_code = ? AND person_id = ?", municipalityCode, personId));
    }

    private record Chosen(NewsTopicSetting setting, int version, String mailAddress) {}
}
