package se.stegvis.platform.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Working days of a country: neither Saturday, Sunday nor public holiday. Figures are reckoned in these, so that they compare; what a
 * municipality promises, in these {@link #without} the days on which it is closed besides.
 */
public final class WorkingDays {
    /** Days that the Swedish Annual Leave Act (1977:480, 3 a §) equates with Sundays, beside Midsummer Eve, which the library knows. */
    private static final Set<MonthDay> SWEDISH_EVES = Set.of(MonthDay.of(Month.DECEMBER, 24), MonthDay.of(Month.DECEMBER, 31));

    private static final WorkingDays SWEDEN = new WorkingDays(HolidayCalendar.SWEDEN, SWEDISH_EVES);
    private static final WorkingDays NORWAY = new WorkingDays(HolidayCalendar.NORWAY, Set.of());

    private final HolidayManager holidays;
    private final Set<MonthDay> eves;
    private final Set<LocalDate> closedDays;

    private WorkingDays(HolidayCalendar calendar, Set<MonthDay> eves) {
        this(HolidayManager.getInstance(ManagerParameters.create(calendar)), eves, Set.of());
    }

    private WorkingDays(HolidayManager holidays, Set<MonthDay> eves, Set<LocalDate> closedDays) {
        this.holidays = holidays;
        this.eves = eves;
        this.closedDays = closedDays;
    }

    /** The working days that hold in a municipality; its code tells the country. */
    public static WorkingDays of(String municipalityCode) {
        return municipalityCode.startsWith("no-") ? NORWAY : SWEDEN;
    }

    /** The same but for these days. */
    public WorkingDays without(Set<LocalDate> days) {
        return new WorkingDays(holidays, eves, Set.copyOf(days));
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !eves.contains(MonthDay.from(day))
                && !closedDays.contains(day)
                && !holidays.isHoliday(day);
    }

    /** The day that many working days after the given one, which itself does not count. */
    public LocalDate plus(LocalDate day, int workingDays) {
        var result = day;
        for (int left = workingDays; left > 0; ) {
            result = result.plusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /** Working days after {@code from} up to and including {@code to}; 0 where {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1).datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
