# versions: 3.8-
import calendar
from datetime import date, datetime, time, timedelta, timezone

d = datetime(2024, 2, 29, 13, 5, 6, 789)
print(d, repr(d), d.isoformat(), d.strftime("%Y/%m/%d %H:%M:%S.%f %A %j %p"), d.weekday(), d.isocalendar()[:3])
print(d + timedelta(days=366, hours=-5), d - datetime(2023, 1, 1), timedelta(days=-1, seconds=5), repr(timedelta(1, 2, 3)))
print(datetime.fromisoformat("2024-02-29T13:05:06+02:00"), datetime.strptime("3 Mar 2021", "%d %b %Y"))
z = timezone(timedelta(hours=5, minutes=30), "IST")
print(d.replace(tzinfo=timezone.utc).astimezone(z), z.tzname(None), d.replace(tzinfo=z).timestamp())
print(date.fromordinal(738000), date(2024, 12, 31).timetuple().tm_yday, time(1, 2, 3) < time(2), date.max)
print(calendar.month(2024, 2), calendar.isleap(2100), calendar.monthrange(2024, 2)[1], calendar.timegm((2000, 1, 1, 0, 0, 0)))
