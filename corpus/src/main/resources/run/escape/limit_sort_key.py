# attempt: Sorts with a key and a comparison that never come to an end.
# expect: limit: instructions
class K:
    def __lt__(self, other):
        while True:
            pass
sorted([K(), K()])
