package se.stegvis.demonstration;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.stegvis.demonstration.Everyday.Place;
import se.stegvis.demonstration.Everyday.Way;
import se.stegvis.demonstration.Stock.Text;
import se.stegvis.platform.time.Times;
import se.stegvis.platform.time.WorkingDays;

/**
 * Makes up a municipality's everyday suggestions of the last two years. A month is always the same, whenever it is told: what comes later has
 * only not happened yet.
 */
final class EverydayLives {
    private static final int MONTHS = 24;
    private static final double WEEKENDS_WORKED = 0.25;
    private static final double TEAMS = 0.12;

    private final String code;
    private final Everyday everyday;
    private final Stock stock;
    private final WorkingDays days;

    EverydayLives(String code, Everyday everyday, Stock stock) {
        this.code = code;
        this.everyday = everyday;
        this.stock = stock;
        this.days = WorkingDays.of(code);
    }

    /** Those that have begun before now, in the order in which they began. */
    List<Life> until(Instant now) {
        var end = YearMonth.from(Times.dayOf(now));
        var lives = new ArrayList<Life>();
        new TreeMap<>(everyday.places()).forEach((name, place) -> {
            var texts = new HashMap<Integer, List<Text>>();
            for (var month = end.minusMonths(MONTHS); !month.isAfter(end); month = month.plusMonths(1)) {
                var ofTheYear = texts.computeIfAbsent(month.getYear(), year -> stock.texts(place.workplace(), Everyday.chance(code, name, year)));
                add(lives, name, place, month, ofTheYear, now);
            }
        });
        lives.sort(Comparator.comparing(Life::begin));
        return lives;
    }

    private void add(List<Life> lives, String name, Place place, YearMonth month, List<Text> texts, Instant now) {
        var random = Everyday.chance(code, name, month);
        var number = everyday.number(place, month, random);
        var before = IntStream.range(1, month.getMonthValue()).map(earlier -> number(name, place, month.withMonth(earlier))).sum();
        for (int i = 0; i < number; i++) {
            // One text after the other, so that nothing is proposed twice in a year.
            var text = texts.get((before + i) % texts.size());
            var way = everyday.way(random);
            var life = life(name, place, text, day(month, random), way, random);
            var sofar = life.until(now);
            keep(lives, sofar);
            if (way == Way.REPEATED) {
                keep(lives, sameAgain(life, sofar, place, random).until(now));
            }
        }
    }

    private int number(String name, Place place, YearMonth month) {
        return everyday.number(place, month, Everyday.chance(code, name, month));
    }

    private static void keep(List<Life> lives, Life life) {
        if (!life.moments().isEmpty()) {
            lives.add(life);
        }
    }

    private Life life(String name, Place place, Text text, LocalDate day, Way way, Random random) {
        var team = random.nextDouble() < TEAMS;
        var authors = authors(place, team ? 2 + random.nextInt(2) : 1, random);
        var course = course(way, new LifeCourse(day, text, stock, days, random));
        return new Life(name, text, authors, team ? stock.team(random) : null, course.moments(), null);
    }

    private LifeCourse course(Way way, LifeCourse course) {
        var about = everyday.decidesIn();
        return switch (way) {
            case AT_ONCE -> course.implemented().followedUp();
            case CARRIED_OUT, REPEATED -> course.acknowledged().accepted(about).started().implemented().followedUp();
            case DECLINED -> course.acknowledged().declined(about);
            case DEFERRED -> course.acknowledged().deferred().resumed().accepted(about).implemented().followedUp();
            case STOPPED -> course.acknowledged().accepted(about).started().stopped();
            case NOT_KEPT -> course.acknowledged().accepted(about).implemented().notKept().implemented().followedUp();
            case WITHDRAWN -> course.acknowledged().withdrawn();
            case REGRETTED -> course.regretted();
        };
    }

    /** A colleague has the same idea some weeks later, and it is found to be the same. */
    private Life sameAgain(Life first, Life sofar, Place place, Random random) {
        var day = days.plus(Times.dayOf(first.begin()), 2 + random.nextInt(15));
        var course = new LifeCourse(day, first.text(), stock, days, random).acknowledged().merged();
        return new Life(first.place(), first.text(), List.of((first.authors().get(0) + 1) % place.colleagues()), null, course.moments(), sofar);
    }

    /** Some write more than others. */
    private static List<Integer> authors(Place place, int number, Random random) {
        var first = (int) (place.colleagues() * Math.pow(random.nextDouble(), 1.4));
        return IntStream.range(0, Math.min(number, place.colleagues())).mapToObj(i -> (first + i) % place.colleagues()).toList();
    }

    private LocalDate day(YearMonth month, Random random) {
        var day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend && random.nextDouble() < WEEKENDS_WORKED ? day : days.plus(day.minusDays(1), 1);
    }
}
