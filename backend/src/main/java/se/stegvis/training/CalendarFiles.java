package se.stegvis.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import se.stegvis.api.model.TrainingOccasion;
import se.stegvis.platform.http.Versioned;

/** Occasions as iCalendar files (RFC 5545): a later file of the same occasion replaces the earlier one in somebody's calendar. */
@ApplicationScoped
class CalendarFiles {

    byte[] of(Versioned<TrainingOccasion> versioned) {
        var occasion = versioned.resource();
        var event = new VEvent(occasion.getStartsAt(), occasion.getEndsAt(), occasion.getTraining().getTitle());
        event.add(new Uid(occasion.getId() + "@stegvis"));
        event.add(new Sequence(versioned.version()));
        event.add(new Status(occasion.getCalledOff() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        if (occasion.getPlace() != null) {
            event.add(new Location(occasion.getPlace()));
        }
        if (occasion.getLink() != null) {
            event.add(new Url(URI.create(occasion.getLink())));
        }
        var calendar = new Calendar().withProdId("-//Stegvis//Stegvis//SV").withDefaults().withComponent(event).getFluentTarget();
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }
}
