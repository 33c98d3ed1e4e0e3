package se.stegvis.figure;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import se.stegvis.testing.Database;
import se.stegvis.testing.Town;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Thousands of suggestions with lives as odd as the rules allow, the same at each run, written past the program. Their order of events is what the
 * state machine permits; their times are where counting can go wrong.
 */
final class OddSuggestions {
    private static final Random CHANCE = new Random(20_261_122);
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final Duration AN_INSTANT = Duration.ofNanos(1000);

    private final String code;
    private final List<UUID> departments;
    private final List<UUID> people;
    private final OddTimes times = new OddTimes(CHANCE);
    private final StringBuilder suggestions = new StringBuilder();
    private final StringBuilder authors = new StringBuilder();
    private final StringBuilder events = new StringBuilder();
    /** Those that others can be merged into, some of them implemented. */
    private final List<UUID> standing = new ArrayList<>();
    private int made;

    OddSuggestions(Town town, List<UUID> departments, List<UUID> people) {
        this.code = town.code;
        this.departments = departments;
        this.people = people;
    }

    void write(int number) throws SQLException, IOException {
        while (made < number) {
            make();
        }
        try (var connection = Database.asSuperuser()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            copy(copy, "suggestion (id, municipality_code, department_id, state, title, idea, created_at, listed_at, updated_at, submitted_at, merged_into_id, "
                    + "canonical_id, state_before_merge, event_count)", suggestions);
            copy(copy, "suggestion_author (municipality_code, suggestion_id, person_id, position)", authors);
            copy(copy, "suggestion_event (id, municipality_code, suggestion_id, sequence, type, from_state, to_state, department_id, occurred_at)", events);
        }
        // Else plans and so the test's duration depend on when autovacuum comes by.
        Database.update("ANALYZE suggestion, suggestion_author, suggestion_event");
    }

    private void make() {
        var begin = times.any();
        var life = new Life(departments.get(CHANCE.nextInt(departments.size())), begin);
        switch (made % 25) {
            case 0 -> life.draft();
            case 1 -> life.submitted();
            case 2, 3, 4, 5, 6 -> life.submitted().does("IMPLEMENTED", "IMPLEMENTED", begin);
            case 7 -> life.submitted().does("WITHDRAWN", "WITHDRAWN", begin.plus(anyOf(A_DAY.minus(AN_INSTANT), A_DAY.minusSeconds(1), Duration.ZERO, Duration.ofHours(5))));
            case 8 -> life.submitted().does("WITHDRAWN", "WITHDRAWN", begin.plus(anyOf(A_DAY, A_DAY.plus(AN_INSTANT), A_DAY.plusSeconds(1), Duration.ofHours(25), Duration.ofDays(9))));
            case 9 -> life.submitted().acknowledged().later("DECLINED", "DECLINED");
            case 10 -> life.accepted().later("STARTED", "IN_PROGRESS").later("IMPLEMENTED", "IMPLEMENTED").later("VERIFIED", "VERIFIED").later("FOLLOWED_UP", "VERIFIED");
            case 11 -> life.accepted().later("IMPLEMENTED", "IMPLEMENTED").later("COMMENTED", "IMPLEMENTED").later("REMINDED", "IMPLEMENTED");
            case 12 -> life.submitted().acknowledged().later("DEFERRED", "DEFERRED").later("RESUMED", "IN_ASSESSMENT").later("ACCEPTED", "ACCEPTED").later("IMPLEMENTED", "IMPLEMENTED");
            case 13 -> life.accepted().later("STARTED", "IN_PROGRESS").later("STOPPED", "STOPPED");
            case 14 -> life.accepted().later("IMPLEMENTED", "IMPLEMENTED").later("REVERTED", "IN_PROGRESS");
            case 15 -> life.accepted().later("IMPLEMENTED", "IMPLEMENTED").later("REVERTED", "IN_PROGRESS").later("IMPLEMENTED", "IMPLEMENTED").later("VERIFIED", "VERIFIED");
            case 16 -> life.submitted().later("MERGED", "MERGED");
            case 17 -> life.accepted().later("STARTED", "IN_PROGRESS").later("MERGED", "MERGED");
            case 18 -> life.submitted().later("MERGED", "MERGED").later("UNMERGED", "SUBMITTED").acknowledged().later("ACCEPTED", "ACCEPTED").later("IMPLEMENTED", "IMPLEMENTED");
            case 19 -> life.submitted().later("REFERRED", "SUBMITTED", other()).acknowledged().later("ACCEPTED", "ACCEPTED").later("IMPLEMENTED", "IMPLEMENTED");
            case 20 -> life.submitted().does("ACKNOWLEDGED", "IN_ASSESSMENT", begin.plusSeconds(60)).does("ACCEPTED", "ACCEPTED", begin.plusSeconds(60))
                    .does("WITHDRAWN", "WITHDRAWN", begin.plus(anyOf(Duration.ofHours(2), A_DAY.minus(AN_INSTANT), A_DAY)));
            case 21 -> life.submitted().does("MERGED", "MERGED", begin.plusSeconds(30)).does("UNMERGED", "SUBMITTED", begin.plusSeconds(90))
                    .does("WITHDRAWN", "WITHDRAWN", begin.plus(anyOf(Duration.ofHours(3), A_DAY)));
            case 22 -> life.submitted().acknowledged().later("INFORMATION_REQUESTED", "NEEDS_INFO").later("INFORMATION_GIVEN", "IN_ASSESSMENT").later("DECLINED", "DECLINED")
                    .later("WITHDRAWN", "WITHDRAWN");
            case 23 -> life.accepted().does("IMPLEMENTED", "IMPLEMENTED", times.justBeforeOrAfterNewYear(life.last));
            default -> life.submitted().acknowledged().does("ACCEPTED", "ACCEPTED", times.inANightOfChange(life.last)).later("IMPLEMENTED", "IMPLEMENTED");
        }
        life.end();
        made++;
    }

    private UUID other() {
        return departments.get(CHANCE.nextInt(departments.size()));
    }

    private static Duration anyOf(Duration... choice) {
        return choice[CHANCE.nextInt(choice.length)];
    }

    private static void copy(CopyManager copy, String into, StringBuilder rows) throws SQLException, IOException {
        copy.copyIn("COPY " + into + " FROM STDIN", new StringReader(rows.toString()));
    }

    /** One of them while it is made. */
    private final class Life {
        private final UUID id = new UUID(CHANCE.nextLong(), CHANCE.nextLong());
        private final Instant begin;
        private UUID department;
        private Instant last;
        private String state = "DRAFT";
        private String beforeMerge;
        private int sequence;
        private boolean pastEnd;

        Life(UUID department, Instant begin) {
            this.department = department;
            this.begin = begin;
            this.last = begin;
        }

        Life draft() {
            return this;
        }

        Life submitted() {
            return does("SUBMITTED", "SUBMITTED", begin);
        }

        Life acknowledged() {
            return later("ACKNOWLEDGED", "IN_ASSESSMENT");
        }

        Life accepted() {
            return submitted().acknowledged().later("ACCEPTED", "ACCEPTED");
        }

        Life later(String type, String to) {
            return later(type, to, department);
        }

        Life later(String type, String to, UUID place) {
            var next = times.after(last);
            // What would come after the last day of the test has not happened yet.
            return next.isAfter(OddTimes.END) || pastEnd ? ended() : at(type, to, place, next);
        }

        Life does(String type, String to, Instant when) {
            return when.isBefore(last) || when.isAfter(OddTimes.END) || pastEnd ? ended() : at(type, to, department, when);
        }

        private Life ended() {
            pastEnd = true;
            return this;
        }

        private Life at(String type, String to, UUID place, Instant when) {
            department = place;
            beforeMerge = type.equals("MERGED") ? state : null;
            row(events, UUID.randomUUID(), code, id, ++sequence, type, sequence == 1 ? null : state, to, department, when);
            state = to;
            last = when;
            return this;
        }

        void end() {
            var merged = state.equals("MERGED") ? standing.get(CHANCE.nextInt(standing.size())) : null;
            row(suggestions, id, code, department, state, "Förslag " + made, "Idé", begin, begin, last, state.equals("DRAFT") ? null : begin, merged,
                    merged == null ? id : merged, beforeMerge, sequence);
            if (!List.of("DRAFT", "MERGED", "WITHDRAWN").contains(state)) {
                standing.add(id);
            }
            var of = new LinkedHashSet<UUID>();
            for (int i = CHANCE.nextInt(10) < 7 ? 1 : 4; i > 0; i--) {
                of.add(people.get(CHANCE.nextInt(people.size())));
            }
            int position = 1;
            for (var author : of) {
                row(authors, code, id, author, position++);
            }
        }
    }

    private static void row(StringBuilder rows, Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i]);
        }
        rows.append('\n');
    }
}
