package dev.pyclair.runtime.module;

import java.util.List;

/** {@code time.strftime} and {@code asctime}, in the C locale. */
final class TimeText {
    private static final List<String> DAYS =
            List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    /** As in a struct_time, but days of the week from Sunday, and of the year from 0. */
    private final int[] fields;

    TimeText(int[] fields) {
        this.fields = fields;
    }

    /** {@return such as {@code Thu Jan 1 00:00:00 1970}} */
    String plain() {
        return day().substring(0, 3)
                + " "
                + month().substring(0, 3)
                + padded(fields[2], 3, ' ')
                + " "
                + format("%H:%M:%S")
                + " "
                + fields[0];
    }

    String format(String pattern) {
        var text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '%' || i + 1 == pattern.length()) {
                text.append(c);
            } else {
                text.append(directive(pattern.charAt(++i)));
            }
        }
        return text.toString();
    }

    private String directive(char c) {
        int twelve = fields[3] % 12 == 0 ? 12 : fields[3] % 12;
        return switch (c) {
            case 'a' -> day().substring(0, 3);
            case 'A' -> day();
            case 'b', 'h' -> month().substring(0, 3);
            case 'B' -> month();
            case 'C' -> padded(Math.floorDiv(fields[0], 100), 2, '0');
            case 'd' -> padded(fields[2], 2, '0');
            case 'e' -> padded(fields[2], 2, ' ');
            case 'H' -> padded(fields[3], 2, '0');
            case 'I' -> padded(twelve, 2, '0');
            case 'j' -> padded(fields[7] + 1, 3, '0');
            case 'k' -> padded(fields[3], 2, ' ');
            case 'l' -> padded(twelve, 2, ' ');
            case 'm' -> padded(fields[1], 2, '0');
            case 'M' -> padded(fields[4], 2, '0');
            case 'p' -> fields[3] < 12 ? "AM" : "PM";
            case 'P' -> fields[3] < 12 ? "am" : "pm";
            case 'S' -> padded(fields[5], 2, '0');
            case 'u' -> Integer.toString(fields[6] == 0 ? 7 : fields[6]);
            case 'w' -> Integer.toString(fields[6]);
            case 'y' -> padded(Math.floorMod(fields[0], 100), 2, '0');
            case 'Y' -> Integer.toString(fields[0]);
            case 'n' -> "\n";
            case 't' -> "\t";
            case '%' -> "%";
            default -> composed(c);
        };
    }

    private String composed(char c) {
        return switch (c) {
            case 'c' -> plain();
            case 'D', 'x' -> format("%m/%d/%y");
            case 'F' -> format("%Y-%m-%d");
            case 'r' -> format("%I:%M:%S %p");
            case 'R' -> format("%H:%M");
            case 'T', 'X' -> format("%H:%M:%S");
            case 'U' -> padded((fields[7] + 7 - fields[6]) / 7, 2, '0');
            case 'W' -> padded((fields[7] + 7 - (fields[6] + 6) % 7) / 7, 2, '0');
            case 'G' -> Integer.toString(isoWeek()[0]);
            case 'g' -> padded(Math.floorMod(isoWeek()[0], 100), 2, '0');
            case 'V' -> padded(isoWeek()[1], 2, '0');
            default -> "%" + c;
        };
    }

    /** The year and the week of ISO 8601, whose first week has the first Thursday. */
    private int[] isoWeek() {
        int weekday = (fields[6] + 6) % 7;
        int week = (fields[7] - weekday + 10) / 7;
        int year = fields[0];
        if (week < 1) {
            year--;
            int days = isLeap(year) ? 366 : 365;
            week = (fields[7] + days - weekday + 10) / 7;
        } else if (week == 53 && fields[7] - weekday + 3 >= (isLeap(year) ? 366 : 365)) {
            return new int[] {year + 1, 1};
        }
        return new int[] {year, week};
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private String day() {
        return DAYS.get(Math.floorMod(fields[6], 7));
    }

    private String month() {
        return MONTHS.get(fields[1] - 1);
    }

    private static String padded(int number, int width, char fill) {
        String digits = Integer.toString(number);
        return String.valueOf(fill).repeat(Math.max(0, width - digits.length())) + digits;
    }
}
