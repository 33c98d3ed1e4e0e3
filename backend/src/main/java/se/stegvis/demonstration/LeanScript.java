package se.stegvis.demonstration;

import java.util.List;
import se.stegvis.api.model.AssignmentAnswer;
import se.stegvis.api.model.TrainingKind;

/**
 * What the lean group of a municipality has done and plans, as its file says it. {@code ago} counts days before the loading; {@code on} and
 * {@code due} days from it, below zero for days that have passed.
 *
 * @param coordinator key of the person who does what nobody else is named for
 */
record LeanScript(
        String coordinator, List<Member> members, List<Meeting> meetings, List<Training> trainings, List<Coaching> coachings, List<Assignment> assignments) {
    static final LeanScript NOTHING = new LeanScript(null, null, null, null, null, null);

    LeanScript {
        members = orNone(members);
        meetings = orNone(meetings);
        trainings = orNone(trainings);
        coachings = orNone(coachings);
        assignments = orNone(assignments);
    }

    /** @param until days before the loading, null for one who is still there */
    record Member(String who, String of, int ago, Integer until) {}

    record Meeting(int on, String at, String place, String agenda, String decisions, List<Task> tasks) {
        Meeting {
            tasks = orNone(tasks);
        }
    }

    record Task(String what, String who, Integer due, boolean done) {}

    record Training(TrainingKind kind, String title, String description, List<Occasion> occasions) {
        Training {
            occasions = orNone(occasions);
        }
    }

    /**
     * An occasion.
     *
     * @param planned days before the loading; those who sign up do so from then on, two a day
     * @param absent those who had a seat and did not come
     */
    record Occasion(int on, String from, String to, String place, String link, int seats, int planned, List<String> signedUp, List<String> absent) {
        Occasion {
            signedUp = orNone(signedUp);
            absent = orNone(absent);
        }
    }

    record Coaching(String of, String by, int ago, String need, Guide guide, List<Visit> visits, Closing closed) {
        Coaching {
            visits = orNone(visits);
        }
    }

    record Guide(String who, int ago) {}

    record Visit(int ago, String note) {}

    record Closing(int ago, String change) {}

    /** @param ago when it was given to all managers */
    record Assignment(String title, String description, int ago, int due, List<Answer> answers) {
        Assignment {
            answers = orNone(answers);
        }
    }

    record Answer(String who, int ago, AssignmentAnswer state, String text) {}

    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
