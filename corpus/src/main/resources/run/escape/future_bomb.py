# attempt: Gives a future callbacks without end.
# expect: limit: memory
import _asyncio
class Loop:
    def get_debug(self):
        return False
future = _asyncio.Future(loop=Loop())
while True:
    future.add_done_callback(print)
