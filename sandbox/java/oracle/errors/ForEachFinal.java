import java.util.*;

public class ForEachFinal {
    static void trim(List<String> all) {
        for (final String s : all) {
            s = s.trim();
            System.out.println(s);
        }
    }
}
