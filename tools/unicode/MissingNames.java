import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Copies those rows "hexadecimal, tab, name" of the input that this Java does not know by itself. */
final class MissingNames {
    public static void main(String[] arguments) throws java.io.IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String row = in.readLine(); row != null; row = in.readLine()) {
            int tab = row.indexOf('\t');
            int point = Integer.parseInt(row.substring(0, tab), 16);
            int known = -1;
            try {
                known = Character.codePointOf(row.substring(tab + 1));
            } catch (IllegalArgumentException unknown) {
                // It is to be in the table.
            }
            if (known != point) {
                System.out.println(row);
            }
        }
    }
}
