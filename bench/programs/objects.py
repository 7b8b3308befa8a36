EXPECTED = 57136320
# event-driven simulation with classes, inheritance, methods, attributes, properties
class Packet(object):
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0, 0, 0, 0]
    def append_to(self, lst):
        self.link = None
        if lst is None:
            return self
        p = lst
        nxt = p.link
        while nxt is not None:
            p = nxt
            nxt = p.link
        p.link = self
        return lst
class Task(object):
    count = 0
    def __init__(self, sched, ident, pri):
        self.sched = sched
        self.ident = ident
        self.pri = pri
        self.queue = None
        self.held = False
        self.done = 0
    def give(self, pkt):
        self.queue = pkt.append_to(self.queue)
        return self
    def take(self):
        q = self.queue
        if q is not None:
            self.queue = q.link
            q.link = None
        return q
    @property
    def ready(self):
        return not self.held and self.queue is not None
    def step(self):
        raise NotImplementedError
class Idle(Task):
    def __init__(self, sched, ident, pri):
        super(Idle, self).__init__(sched, ident, pri)
        self.control = 1
    def step(self):
        c = self.control
        if c & 1:
            self.control = (c >> 1) ^ 0xD008
        else:
            self.control = c >> 1
        self.done += 1
        return self.sched.make(self.control & 3)
class Worker(Task):
    def __init__(self, sched, ident, pri):
        Task.__init__(self, sched, ident, pri)
        self.dest = 1
        self.n = 0
    def step(self):
        pkt = self.take()
        if pkt is None:
            self.held = True
            return None
        self.done += 1
        self.dest = 3 - self.dest
        pkt.ident = self.dest
        pkt.datum = 0
        for i in range(4):
            self.n = self.n + 1
            if self.n > 26:
                self.n = 1
            pkt.data[i] = self.n + 64
        return self.sched.send(pkt)
class Device(Task):
    def step(self):
        pkt = self.take()
        if pkt is None:
            self.held = True
            return None
        self.done += 1
        pkt.datum += sum(pkt.data) & 7
        pkt.ident = 0
        return self.sched.send(pkt)
class Scheduler(object):
    def __init__(self):
        self.tasks = []
        self.total = 0
        self.clock = 0
    def add(self, t):
        self.tasks.append(t)
        return t
    def make(self, kind):
        p = Packet(None, 0, kind)
        return self.send(p)
    def send(self, pkt):
        self.total = (self.total * 3 + pkt.datum + pkt.ident) & 0xFFFFFF
        t = self.tasks[pkt.ident]
        if t.held:
            t.held = False
        if pkt.kind > 0 or pkt.ident:
            pkt.kind -= 1
            t.give(pkt)
        return t
    def run(self, limit):
        while self.clock < limit:
            self.clock += 1
            best = None
            for t in self.tasks:
                if t.ready and (best is None or t.pri > best.pri):
                    best = t
            if best is None:
                best = self.idle
            best.step()
        return self.total
def run():
    s = Scheduler()
    s.add(Worker(s, 0, 10))
    s.add(Device(s, 1, 20))
    s.add(Device(s, 2, 30))
    s.idle = Idle(s, 9, 0)
    r = s.run(500000)
    return r * 10 + sum(t.done for t in s.tasks) + s.idle.done
