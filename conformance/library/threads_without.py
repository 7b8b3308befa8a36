# versions: 3.8-
import concurrent.futures
import queue
import threading

lock = threading.Lock()
with lock:
    print(lock.locked(), lock.acquire(blocking=False))
again = threading.RLock()
with again, again:
    print("twice")
event = threading.Event()
event.set()
print(event.wait(), threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count())
local = threading.local()
local.x = 1
print(local.x, threading.Semaphore(1).acquire(), threading.Condition().acquire())
future = concurrent.futures.Future()
future.add_done_callback(lambda f: print("done", f.result()))
future.set_result(5)
print(future.result(), future.done())
print(event.wait(timeout=0.001), threading.Event().wait(0.001), lock.acquire(timeout=0.001), lock.acquire(timeout=0.001))
