# versions: 3.8-
import json
import io

data = {"a": [1, 2.5, None, True], "b": {"c": "é\n\"", "d": []}, "e": -1e300}
print(json.dumps(data), json.dumps(data, indent=2, sort_keys=True, ensure_ascii=False))
print(json.loads(json.dumps(data)) == data, json.loads(" [1, 2 , {\"x\": 3}] "))
print(json.dumps({1: 2, None: 3, True: 4}), json.dumps((1, 2)), json.dumps(float("inf")))
for bad in ("[1,", "{'a': 1}", "[1] 2", "nul", '{"a" 1}', ""):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(e, e.pos)
try:
    json.dumps({1, 2})
except TypeError as e:
    print(e)
print(json.dumps({1}, default=list), json.loads("1.5", parse_float=str), json.loads('{"a": 1}', object_pairs_hook=list))
out = io.StringIO()
json.dump(data, out, separators=(",", ":"))
print(out.getvalue(), json.load(io.StringIO("[]")))
