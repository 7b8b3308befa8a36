# versions: 3.12-
# The f-strings of 3.12: the same quotes inside, backslashes, comments, any nesting.
names = ["a", "b"]
d = {"key": {"inner": 5}}
print(f"{d["key"]["inner"]} {", ".join(names)} {"\n".join(names)!r}")
print(f"{f"{f"{f"{1 + 1}"}"}"}")
print(f"{
    names[0]  # a comment with } and "
}{
    [n
     for n in names]
}")
print(f"{'\''} {'\\'} {"\u00e9"} {'\x41'}")
print(f"{d["key"]!r:>{len("123456") * 3}}|")
print(f"{(lambda x: f"{x}!")("hey")} {[f"{n}{f"{n}"}" for n in names]}")
print(f"{"a" "b"} {"a" f"{"b"}"}")
print(f"{x:=5}" if (x := 3) else "")
print(f"{(y := 7)} {y}")
print(f"{d["key"]["inner"]=} {names[0]=!s} {len(names) = :>4}")
print(f'{f'{f'nested {d['key']}'}'}')
print(f"{1:{"0"}{"5"}d} {1:{f"{"0"}5"}d}")
print(rf"\{names[0]}\n {'\n'!r}", "")
print(f"{{{names[0]}}} {"{}"} {"}"} {f"{{}}"}")
print(f"""{"""triple"""} {'''x'''}""")
