# versions: 3.8-
import argparse

parser = argparse.ArgumentParser(prog="tool", description="Does things.")
parser.add_argument("file", nargs="+", help="files to read")
parser.add_argument("-n", "--number", type=int, default=3, metavar="N", help="how many (default: %(default)s)")
parser.add_argument("--verbose", "-v", action="count", default=0)
parser.add_argument("--mode", choices=["fast", "slow"])
print(parser.parse_args(["a", "b", "-n", "5", "-vv", "--mode=slow"]))
print(parser.parse_known_args(["a", "--other"]))
print(parser.format_usage())
sub = argparse.ArgumentParser(prog="sub")
commands = sub.add_subparsers(dest="command", required=True)
add = commands.add_parser("add")
add.add_argument("--flag", action="store_true")
print(sub.parse_args(["add", "--flag"]))
parser.parse_args(["a", "-n", "x"])
