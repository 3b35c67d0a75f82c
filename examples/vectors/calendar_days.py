"""The calendar of the trajectory, written anew from the page docs/vectors.md: days, months up and down, conventions."""

from datetime import date, timedelta

DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def last_of_month(year, month):
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else DAYS_IN_MONTH[month - 1]


def add_days(day, days):
    return day + timedelta(days=days)


def month_after(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return year, month + 1


def down(day, months):
    """So many months later; where that day does not exist, the last day of the month."""
    year, month = month_after(day, months)
    return date(year, month, min(day.day, last_of_month(year, month)))


def up(day, months):
    """So many months later; where that day does not exist, the first day of the next month."""
    year, month = month_after(day, months)
    if day.day <= last_of_month(year, month):
        return date(year, month, day.day)
    return add_days(date(year, month, last_of_month(year, month)), 1)


ROUNDING = {"quantieme": up, "sameDate": down}


def nth_month(start, number, convention):
    """The number-th month that starts on a day; the day itself counts."""
    after = ROUNDING[convention]
    return after(start, number - 1), add_days(after(start, number), -1)


def counted_from(day, months, convention):
    """So many months counted from a day; the day itself counts."""
    return day, add_days(ROUNDING[convention](day, months), -1)


def within(event, months, convention):
    """Within so many months after a day; that day does not count, and only the last day is told."""
    if convention == "sameDate":
        return None, down(event, months)
    return None, add_days(up(add_days(event, 1), months), -1)


# What is counted, and the convention by which it is counted unless a caller chooses the other one.
COUNTS = {"month": (nth_month, "quantieme"), "countedFrom": (counted_from, "quantieme"), "within": (within, "sameDate")}
