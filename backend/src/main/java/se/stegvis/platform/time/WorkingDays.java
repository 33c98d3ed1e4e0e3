package se.stegvis.platform.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/** Working days of a country: neither Saturday, Sunday nor public holiday. */
public final class WorkingDays {
    /** Days that the Swedish Annual Leave Act (1977:480, 3 a §) equates with Sundays, beside Midsummer Eve, which the library knows. */
    private static final Set<MonthDay> SWEDISH_EVES = Set.of(MonthDay.of(Month.DECEMBER, 24), MonthDay.of(Month.DECEMBER, 31));

    private static final WorkingDays SWEDEN = new WorkingDays(HolidayCalendar.SWEDEN, SWEDISH_EVES);
    private static final WorkingDays NORWAY = new WorkingDays(HolidayCalendar.NORWAY, Set.of());

    private final HolidayManager holidays;
    private final Set<MonthDay> eves;

    private WorkingDays(HolidayCalendar calendar, Set<MonthDay> eves) {
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(calendar));
        this.eves = eves;
    }

    /** The working days that hold in a municipality; its code tells the country. */
    public static WorkingDays of(String municipalityCode) {
        return municipalityCode.startsWith("no-") ? NORWAY : SWEDEN;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !eves.contains(MonthDay.from(day))
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
