# attempt: Imports a Java package as Jython does.
# expect: refused: ImportError
import java.lang
print("ESCAPED", java.lang.System)
