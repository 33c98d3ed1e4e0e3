package se.stegvis.figure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Times between 2024 and October 2026 at which something may be counted in the wrong place, and many others. */
final class OddTimes {
    /** The tables that are compared end with this month. */
    static final Instant END = Instant.parse("2026-10-31T22:59:59.999999Z");

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1034;
    /** The nights in which the clock is put forward, and back: the second 02:30 is the one in winter time. */
    private static final List<Instant> NIGHTS_OF_CHANGE = Stream.of(
                    "2024-03-31T01:59:59+01:00", "2024-03-31T03:00:00+02:00", "2025-03-30T01:30:00+01:00", "2025-03-30T03:30:00+02:00",
                    "2026-03-29T01:59:59.999999+01:00", "2026-03-29T03:00:00+02:00", "2024-10-27T02:30:00+02:00", "2024-10-27T02:30:00+01:00",
                    "2025-10-26T02:30:00+02:00", "2025-10-26T02:30:00+01:00", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00",
                    // Midnights of winter and summer time at the end of a month whose night changed.
                    "2024-03-31T00:00:00+01:00", "2024-03-31T23:59:59+02:00", "2024-04-01T00:00:00+02:00")
            .map(text -> OffsetDateTime.parse(text).toInstant()).toList();
    private static final List<LocalDate> SPECIAL = Stream.of(
                    "2024-03-28", "2024-03-29", "2024-06-20", "2024-06-21", "2024-12-23", "2024-12-24", "2024-12-31", "2025-04-17", "2025-06-05", "2025-06-19", "2025-06-20",
                    "2025-10-31", "2025-12-23", "2025-12-31", "2026-01-05", "2026-04-02", "2026-05-13", "2026-06-06", "2026-06-19", "2026-10-30")
            .map(LocalDate::parse).toList();

    private final Random chance;

    OddTimes(Random chance) {
        this.chance = chance;
    }

    Instant any() {
        return switch (chance.nextInt(10)) {
            case 0 -> NIGHTS_OF_CHANGE.get(chance.nextInt(NIGHTS_OF_CHANGE.size()));
            case 1 -> aroundMidnight(BEGIN.plusMonths(1 + chance.nextInt(33)));
            case 2 -> aroundMidnight(LocalDate.of(2025 + chance.nextInt(2), 1, 1));
            case 3 -> SPECIAL.get(chance.nextInt(SPECIAL.size())).atStartOfDay(STOCKHOLM).plusSeconds(chance.nextInt(86_400)).toInstant();
            default -> BEGIN.plusDays(chance.nextInt(DAYS)).atStartOfDay(STOCKHOLM).plusSeconds(chance.nextInt(86_400)).toInstant();
        };
    }

    /** Often at once or within the day, sometimes after weeks or months, sometimes at the turn of a month. */
    Instant after(Instant before) {
        var later = before.plus(switch (chance.nextInt(6)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofSeconds(chance.nextInt(86_400));
            case 2, 3 -> Duration.ofSeconds(chance.nextInt(20 * 86_400));
            default -> Duration.ofSeconds(chance.nextInt(150 * 86_400));
        });
        if (chance.nextInt(10) > 0) {
            return later;
        }
        var turn = aroundMidnight(later.atZone(STOCKHOLM).toLocalDate().withDayOfMonth(1).plusMonths(1));
        return turn.isBefore(before) ? later : turn;
    }

    Instant justBeforeOrAfterNewYear(Instant before) {
        return aroundMidnight(LocalDate.of(before.atZone(STOCKHOLM).getYear() + 1, 1, 1));
    }

    Instant inANightOfChange(Instant before) {
        return NIGHTS_OF_CHANGE.stream().filter(night -> night.isAfter(before)).findAny().orElse(before);
    }

    private Instant aroundMidnight(LocalDate day) {
        var midnight = day.atStartOfDay(STOCKHOLM).toInstant();
        return switch (chance.nextInt(4)) {
            case 0 -> midnight;
            case 1 -> midnight.minusNanos(1000);
            case 2 -> midnight.minusSeconds(1);
            default -> midnight.plusSeconds(1);
        };
    }
}
