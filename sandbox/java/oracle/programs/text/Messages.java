import java.text.*;
import java.util.*;

public class Messages {
    static void tried(java.util.concurrent.Callable<Object> s) {
        try {
            System.out.println(s.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }
    public static void main(String[] args) {
        tried(() -> MessageFormat.format("Hi {0}, {1} new", "Bo", 3));
        tried(() -> MessageFormat.format("{1} {0} {2} {0}", 1234567, null));
        tried(() -> MessageFormat.format("it''s '{0}' {0}", 1.5));
        tried(() -> MessageFormat.format("{0,number,#.##} {0,number,integer} {0,number,percent} {0,number}", 1234.567));
        tried(() -> MessageFormat.format("{0,date,yyyy-MM-dd} {0,time,HH:mm} {0,date,short} {0,date} {0,time,long}", new Date(0)));
        tried(() -> MessageFormat.format("{0,choice,0#no files|1#one file|1<{0} files}", 5) + MessageFormat.format("{0,choice,0#no files|1#one file|1<{0} files}", 0));
        tried(() -> MessageFormat.format("{0", 1));
        tried(() -> MessageFormat.format("{x}", 1));
        tried(() -> MessageFormat.format("{0,foo}", 1));
        tried(() -> Arrays.toString(new MessageFormat("{0}-{1}").parse("a-b")));
        tried(() -> new MessageFormat("{0} {1,number}", Locale.US).format(new Object[] {"x", 2000}));
        tried(() -> Normalizer.normalize("zwölf ﬁ", Normalizer.Form.NFD).length() + " " + Normalizer.normalize("ﬁ", Normalizer.Form.NFKC));
    }
}
