# versions: 3.8-
import io
import logging
import logging.handlers

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
log = logging.getLogger("app.part")
logging.getLogger("app").addHandler(handler)
log.setLevel(logging.DEBUG)
log.debug("one %d", 1)
log.warning("two %s", "x", extra={"k": 1})
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
print(stream.getvalue())
print(log.isEnabledFor(logging.INFO), log.getEffectiveLevel(), log.parent, logging.getLevelName(30))
memory = logging.handlers.MemoryHandler(10, target=handler)
log.addHandler(memory)
log.propagate = False
log.error("kept")
memory.flush()
print(stream.getvalue().splitlines()[-1])


class Only(logging.Filter):
    def filter(self, record):
        return "yes" in record.getMessage()


handler.addFilter(Only())
log.error("no")
log.error("yes")
memory.flush()
print(stream.getvalue().splitlines()[-1])
logging.warning("to stderr")
