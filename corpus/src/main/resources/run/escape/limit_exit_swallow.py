# attempt: Swallows the end of the run by __exit__ and __del__.
# expect: limit: instructions
class M:
    def __enter__(self): return self
    def __exit__(self, *details): return True
    def __del__(self):
        while True:
            pass
while True:
    with M():
        while True:
            pass
