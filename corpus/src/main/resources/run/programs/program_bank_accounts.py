# versions: 3.8-
# A small program: accounts with transfers, own exceptions, a log, and a report.
class BankError(Exception):
    """Base of all errors here."""


class InsufficientFunds(BankError):
    def __init__(self, account, wanted):
        super().__init__(account, wanted)
        self.account, self.wanted = account, wanted

    def __str__(self):
        return f"{self.account.owner} has {self.account.balance}, not {self.wanted}"


class Account:
    _next = 1

    def __init__(self, owner, balance=0):
        self.owner, self.balance, self.history = owner, balance, []
        self.number = Account._next
        Account._next += 1

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"

    def __lt__(self, other):
        return self.balance < other.balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"amount must be positive, not {amount}")
        self.balance += amount
        self.history.append(("+", amount))
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append(("-", amount))
        return self


class Savings(Account):
    def __init__(self, *args, rate=0.1, **kwargs):
        super().__init__(*args, **kwargs)
        self.rate = rate

    def interest(self):
        return self.deposit(round(self.balance * self.rate, 2))


class Transfer:
    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = [a.balance for a in self.accounts]
        return self

    def __exit__(self, kind, value, traceback):
        if kind:
            for account, balance in zip(self.accounts, self.saved):
                account.balance = balance
            print("rolled back:", value)
        return kind is not None and issubclass(kind, BankError)


a, b = Account("ann", 100), Savings("bob", 50, rate=0.05)
with Transfer(a, b):
    a.withdraw(30)
    b.deposit(30)
print(a, b, sorted([a, b]))
with Transfer(a, b):
    b.deposit(500)
    a.withdraw(500)
print(a, b.interest(), b.history, a.number, b.number)
try:
    with Transfer(a):
        a.withdraw(10).deposit(-1)
except ValueError as error:
    print("error:", error, a.balance)
