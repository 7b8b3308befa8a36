# versions: 3.8-
from datetime import date, datetime, time, timezone

for bad in (
    lambda: date(2023, 2, 29),
    lambda: date(0, 1, 1),
    lambda: datetime(2023, 13, 1),
    lambda: time(25),
    lambda: date.fromisoformat("2023-1-1"),
    lambda: date(2023, 1, 1) < 3,
    lambda: date("x", 1, 1),
    lambda: datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=timezone.utc),
    lambda: datetime.strptime("x", "%Y"),
):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
