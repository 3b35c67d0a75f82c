package peers;

import java.time.LocalDate;

/** Months of a case, counted up to the eve of the same day; a day that a month does not have is rounded up. */
public final class Months {
  private Months() {}

  public static LocalDate startOf(LocalDate start, int number) {
    LocalDate day = start.plusMonths(number - 1);
    return day.getDayOfMonth() < start.getDayOfMonth() ? day.plusDays(1) : day;
  }

  public static LocalDate endOf(LocalDate start, int number) {
    return startOf(start, number + 1).minusDays(1);
  }
}
