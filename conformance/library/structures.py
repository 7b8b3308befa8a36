# versions: 3.9-
import bisect
import collections
import contextlib
import copy
import graphlib
import heapq
import pickle
import queue
import uuid

heap = [5, 1, 4]
heapq.heapify(heap)
heapq.heappush(heap, 0)
print(heapq.heappop(heap), heapq.nsmallest(2, heap), heapq.nlargest(2, heap), list(heapq.merge([1, 4], [2, 3])), heapq.heapreplace(heap, 9))
print(bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2), bisect.insort([1, 3], 2))
print(list(graphlib.TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}}).static_order())[0])
try:
    graphlib.TopologicalSorter({1: [2], 2: [1]}).prepare()
except graphlib.CycleError as e:
    print(e)
with contextlib.ExitStack() as stack, contextlib.suppress(KeyError):
    stack.callback(print, "left")
    {}["x"]


class Thing:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __reduce__(self):
        return Thing, (self.x,)


data = {"a": [1, 2.5, 1 << 100, -3], "b": (None, True, b"x", "é"), "c": {1, 2}, "d": Thing([1]), "e": collections.OrderedDict(a=1)}
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(protocol, pickle.loads(pickle.dumps(data, protocol)) == data, len(pickle.dumps([1, "a", None, 300], protocol)))
shared = [1]
both = pickle.loads(pickle.dumps([shared, shared]))
print(both[0] is both[1], copy.deepcopy(data) == data, pickle.loads(pickle.dumps(len)) is len)
try:
    pickle.dumps(lambda: 1)
except (pickle.PicklingError, AttributeError) as e:
    print(type(e).__name__)
q = queue.PriorityQueue()
q.put((2, "b"))
q.put((1, "a"))
print(q.get(), q.qsize(), q.full())
try:
    queue.Queue().get_nowait()
except queue.Empty:
    print("empty")
print(uuid.UUID("12345678123456781234567812345678"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid4().version)
