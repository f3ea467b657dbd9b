import java.io.*;
import java.util.*;

public class StreamsOfText {
    public static void main(String[] args) throws Exception {
        StringWriter w = new StringWriter();
        try (PrintWriter p = new PrintWriter(w)) {
            p.println("head");
            p.printf("%d-%s%n", 1, "x");
            p.print('c');
            p.append("end");
        }
        System.out.println(w.toString().replace('\n', '|'));
        try (BufferedReader r = new BufferedReader(new StringReader("k=v\n# note\na = b\n"))) {
            Map<String, String> m = new TreeMap<>();
            r.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\\s*=\\s*")).forEach(p -> m.put(p[0], p[1]));
            System.out.println(m);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {104, 105});
        out.write('!');
        System.out.println(out + " " + out.size() + " " + new String(out.toByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        InputStream in = new ByteArrayInputStream("bytes".getBytes());
        StringBuilder b = new StringBuilder();
        for (int c; (c = in.read()) >= 0; ) b.append((char) (c - 32));
        System.out.println(b);
    }
}
