# attempt: Scans a huge range for what is not there.
# expect: limit: instructions
class Never:
    def __eq__(self, other):
        return False
print(Never() in range(10 ** 15))
