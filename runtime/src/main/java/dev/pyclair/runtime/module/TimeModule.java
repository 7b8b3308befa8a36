package dev.pyclair.runtime.module;

import dev.pyclair.runtime.object.Context;
import dev.pyclair.runtime.object.Errors;
import dev.pyclair.runtime.object.MethodTable;
import dev.pyclair.runtime.object.Numbers;
import dev.pyclair.runtime.object.PyDict;
import dev.pyclair.runtime.object.PyTuple;
import dev.pyclair.runtime.object.PyType;
import dev.pyclair.runtime.object.Singleton;
import dev.pyclair.runtime.object.Sizes;
import dev.pyclair.runtime.object.Texts;
import dev.pyclair.runtime.object.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * {@code time}: clocks are the host's to give; the local time is UTC.
 *
 * @see <a href="https://github.com/python/cpython/blob/main/Modules/timemodule.c">CPython: {@code
 *     Modules/timemodule.c}</a>
 */
final class TimeModule extends MethodTable {
    private static final String ROWS =
            """
            time 0
            time_ns 0
            monotonic 0
            monotonic_ns 0
            perf_counter 0
            perf_counter_ns 0
            process_time 0
            process_time_ns 0
            thread_time 0
            thread_time_ns 0
            get_clock_info O
            sleep O
            gmtime 0-1
            localtime 0-1
            mktime O
            asctime 0-1
            ctime 0-1
            strftime 1-2""";

    private static final double BILLION = 1e9;

    private final PyType structTime = StructTimeMethods.type();

    TimeModule() {
        super(ROWS);
    }

    @Override
    protected void addTo(PyDict attributes) {
        attributes.putText("struct_time", structTime);
        attributes.putText("timezone", 0L);
        attributes.putText("altzone", 0L);
        attributes.putText("daylight", 0L);
        attributes.putText("tzname", new PyTuple("UTC", "UTC"));
    }

    @Override
    protected Object call(Context cx, String name, Object self, Object[] args) {
        return switch (name) {
            case "get_clock_info" -> information(args[0]);
            case "sleep" -> sleep(cx, args[0]);
            case "gmtime" -> split(seconds(cx, args), "GMT");
            case "localtime" -> split(seconds(cx, args), "UTC");
            case "mktime" -> seconds(fields(cx, args[0], "mktime"));
            case "asctime" -> text(cx, args, "asctime", 0).plain();
            case "ctime" -> new TimeText(ofTuple(split(seconds(cx, args), "UTC"))).plain();
            case "strftime" -> format(cx, args);
            default -> clock(cx, name);
        };
    }

    private static Object clock(Context cx, String name) {
        if (name.endsWith("_ns")) {
            return cx.clock(name.substring(0, name.length() - 3));
        }
        return cx.clock(name) / BILLION;
    }

    /** What a clock is like, which it tells without being read. */
    private static Object information(Object given) {
        String name = Texts.java(given, "get_clock_info() argument 1 must be str, not %");
        String source =
                switch (name) {
                    case "time" -> "REALTIME";
                    case "monotonic", "perf_counter" -> "MONOTONIC";
                    case "process_time" -> "PROCESS_CPUTIME_ID";
                    case "thread_time" -> "THREAD_CPUTIME_ID";
                    default -> throw Errors.value("unknown clock");
                };
        var clock = new PyNamespace();
        PyDict all = clock.attributes();
        all.putText("implementation", "clock_gettime(CLOCK_" + source + ")");
        all.putText("monotonic", !name.equals("time"));
        all.putText("adjustable", name.equals("time"));
        all.putText("resolution", 1 / BILLION);
        return clock;
    }

    private static Object sleep(Context cx, Object time) {
        double seconds = Numbers.isFloat(time) ? Numbers.toDouble(cx, time) : index(cx, time);
        if (Double.isNaN(seconds)) {
            throw Errors.value("Invalid value NaN (not a number)");
        }
        if (seconds < 0) {
            throw Errors.value("sleep length must be non-negative");
        }
        cx.sleep((long) Math.ceil(seconds * BILLION));
        return Singleton.NONE;
    }

    private static double index(Context cx, Object time) {
        return Numbers.toDouble(cx, Sizes.index(cx, time));
    }

    private static long seconds(Context cx, Object[] args) {
        if (args.length == 0 || args[0] == Singleton.NONE) {
            return Math.floorDiv(cx.clock("time"), (long) BILLION);
        }
        if (Numbers.isFloat(args[0])) {
            double seconds = Math.floor(Numbers.toDouble(cx, args[0]));
            if (Double.isNaN(seconds)) {
                throw Errors.value("Invalid value NaN (not a number)");
            }
            if (Math.abs(seconds) >= 0x1p63) {
                throw outOfRange();
            }
            return (long) seconds;
        }
        if (Sizes.index(cx, args[0]) instanceof Long seconds) {
            return seconds;
        }
        throw outOfRange();
    }

    private static RuntimeException outOfRange() {
        return Errors.of(Types.OVERFLOW_ERROR, "timestamp out of range for platform time_t");
    }

    private PyTuple split(long seconds, String zone) {
        try {
            LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
            Object[] fields = {
                (long) time.getYear(),
                (long) time.getMonthValue(),
                (long) time.getDayOfMonth(),
                (long) time.getHour(),
                (long) time.getMinute(),
                (long) time.getSecond(),
                (long) time.getDayOfWeek().getValue() - 1,
                (long) time.getDayOfYear(),
                0L
            };
            return StructTimeMethods.of(structTime, fields, zone, 0L);
        } catch (DateTimeException e) {
            throw Errors.of(Types.OS_ERROR, 75L, "Value too large for defined data type");
        }
    }

    private static int[] ofTuple(PyTuple time) {
        var fields = new int[StructTimeMethods.SIZE];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = (int) (long) time.get(i);
        }
        fields[6] = (fields[6] + 1) % 7;
        fields[7]--;
        return fields;
    }

    private static int[] fields(Context cx, Object time, String function) {
        if (!(time instanceof PyTuple tuple)) {
            throw Errors.type("Tuple or struct_time argument required");
        }
        if (tuple.size() != StructTimeMethods.SIZE) {
            throw Errors.type(function + "(): illegal time tuple argument");
        }
        var items = new Object[StructTimeMethods.SIZE];
        for (int i = 0; i < items.length; i++) {
            Object item = Sizes.index(cx, tuple.get(i));
            if (!(item instanceof Long number) || number != number.intValue()) {
                throw Errors.of(Types.OVERFLOW_ERROR, "Python int too large to convert to C int");
            }
            items[i] = item;
        }
        return ofTuple(new PyTuple(items));
    }

    private static double seconds(int[] fields) {
        LocalDateTime start = LocalDateTime.of(1, 1, 1, 0, 0);
        LocalDateTime time =
                start.plusYears(fields[0] - 1L)
                        .plusMonths(fields[1] - 1L)
                        .plusDays(fields[2] - 1L)
                        .plusHours(fields[3])
                        .plusMinutes(fields[4])
                        .plusSeconds(fields[5]);
        return Instant.from(time.atOffset(ZoneOffset.UTC)).getEpochSecond();
    }

    private TimeText text(Context cx, Object[] args, String function, int index) {
        int[] fields =
                args.length > index
                        ? fields(cx, args[index], function)
                        : ofTuple(split(seconds(cx, new Object[0]), "UTC"));
        // Zeros are taken for the first.
        fields[1] = fields[1] == 0 ? 1 : fields[1];
        fields[2] = fields[2] == 0 ? 1 : fields[2];
        fields[7] = fields[7] == -1 ? 0 : fields[7];
        check(fields[1] >= 1 && fields[1] <= 12, "month out of range");
        check(fields[2] >= 1 && fields[2] <= 31, "day of month out of range");
        check(fields[3] >= 0 && fields[3] <= 23, "hour out of range");
        check(fields[4] >= 0 && fields[4] <= 59, "minute out of range");
        check(fields[5] >= 0 && fields[5] <= 61, "seconds out of range");
        check(fields[6] >= 0, "day of week out of range");
        check(fields[7] >= 0 && fields[7] <= 365, "day of year out of range");
        return new TimeText(fields);
    }

    private static void check(boolean isRight, String message) {
        if (!isRight) {
            throw Errors.value(message);
        }
    }

    private Object format(Context cx, Object[] args) {
        String pattern = Texts.java(args[0], "strftime() argument 1 must be str, not %");
        TimeText text = text(cx, args, "strftime", 1);
        Object zone = args.length > 1 ? ((PyTuple) args[1]).ownAttribute("tm_zone") : "UTC";
        String name = zone instanceof String known ? known : "UTC";
        String zoned = pattern.replace("%%", "%%%%").replace("%Z", name).replace("%z", "+0000");
        return text.format(zoned.replace("%%%%", "%%"));
    }
}
