package se.stegvis.notification;

import se.stegvis.api.model.NewsKind;
import se.stegvis.api.model.NewsTopic;

/** Which topic news belongs to. Events of suggestions have theirs from why somebody is told ({@link Recipients}). */
final class NewsTopics {
    private NewsTopics() {}

    static NewsTopic of(NewsKind kind) {
        return switch (kind) {
            case MENTIONED -> NewsTopic.MENTIONS;
            case DEPUTY_NAMED -> NewsTopic.WAITING_FOR_ME;
            case OCCASION_CHANGED, OCCASION_CALLED_OFF, SEAT_GAINED, COACHING_REQUESTED, GUIDE_ASSIGNED, COACHING_VISITED, COACHING_CLOSED,
                    ASSIGNMENT_GIVEN, ASSIGNMENT_CHANGED, ASSIGNMENT_REMINDED -> NewsTopic.LEARNING;
            case STAFF_MEETING_EMPTY, EXAMPLE_ADOPTED, ADOPTION_ADAPTED, EXAMPLE_AWARDED, RECOGNITION_GIVEN, RECOGNITION_OFFERED -> NewsTopic.EXAMPLES;
            case REFINEMENT_REQUESTED, REFINEMENT_OFFERED, REFINEMENT_CLOSED -> NewsTopic.SUPPORT;
        };
    }
}
