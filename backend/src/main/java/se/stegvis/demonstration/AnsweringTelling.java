package se.stegvis.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import se.stegvis.answering.NamingDeputies;
import se.stegvis.answering.TextTemplates;
import se.stegvis.api.model.CreateDeputyRequest;
import se.stegvis.api.model.CreateKioskRequest;
import se.stegvis.api.model.CreateTextTemplateRequest;
import se.stegvis.demonstration.AnsweringScript.Deputy;
import se.stegvis.demonstration.Script.Scene;
import se.stegvis.kiosk.Kiosks;

/** Tells how answering is made easy: templates, deputies, and the tablets at the boards. */
@ApplicationScoped
class AnsweringTelling {
    private final TextTemplates templates;
    private final NamingDeputies deputies;
    private final Kiosks kiosks;

    AnsweringTelling(TextTemplates templates, NamingDeputies deputies, Kiosks kiosks) {
        this.templates = templates;
        this.deputies = deputies;
        this.kiosks = kiosks;
    }

    /** Puts it on the line of what happens, for a transaction of that municipality. */
    void plan(Scene scene, Cast cast, Calendar calendar, Timeline timeline) {
        var story = Library.answering(scene);
        story.templates().forEach(one -> timeline.add(calendar.at(one.ago(), one.name(), 0), "template " + one.name(), () -> templates.add(
                cast.player(story.coordinator()), new CreateTextTemplateRequest().kind(one.kind()).name(one.name()).text(one.text()))));
        story.deputies().forEach(one -> timeline.add(calendar.at(one.ago(), one.of(), 0), "deputy of " + one.of(), () -> name(one, cast, calendar)));
        story.kiosks().forEach(one -> timeline.add(calendar.at(one.ago(), one.at(), 0), "kiosk at " + one.at(), () -> kiosks.setUp(
                cast.player(story.coordinator()), new CreateKioskRequest().departmentId(cast.department(one.at())).name(one.name()))));
    }

    private void name(Deputy deputy, Cast cast, Calendar calendar) {
        deputies.name(cast.player(deputy.of()), new CreateDeputyRequest()
                .deputyId(cast.player(deputy.who()).personId())
                .startsOn(calendar.today().plusDays(deputy.from()))
                .endsOn(calendar.today().plusDays(deputy.to())));
    }
}
