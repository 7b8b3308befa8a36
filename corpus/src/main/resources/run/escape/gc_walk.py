# attempt: Asks the collector for all objects, and for those that refer to them.
# expect: harmless
import gc, sys
seen = set()
todo = list(gc.get_objects())[:2000] + gc.get_referrers(int, object, sys) + gc.get_referents(sys, print, sys._getframe())
for each in todo:
    try:
        text = type(each).__module__ + " " + type(each).__qualname__ + " " + repr(each)[:200]
    except Exception:
        continue
    if "java" in text or "dev.pyclair" in text or "subprocess" in text or "Popen" in text:
        print("ESCAPED", text)
print("safe")
