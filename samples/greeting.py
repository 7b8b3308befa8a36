class Greeter:
    def __init__(self, name):
        self.name = name

    def greet(self, times=1):
        for _ in range(times):
            print(f"Hello, {self.name}!")
