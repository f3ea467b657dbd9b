import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

public class Input {
    public static void main(String[] args) throws IOException {
        Scanner s = new Scanner("3 4.5 word\nsecond line\ntrue 99999999999");
        System.out.println(s.nextInt() + s.nextDouble() + s.next() + "[" + s.nextLine() + "]" + s.nextLine() + s.nextBoolean() + s.nextLong() + s.hasNext());
        BufferedReader r = new BufferedReader(new StringReader("one\ntwo\n\nlast"));
        for (String line; (line = r.readLine()) != null; ) System.out.print("<" + line + ">");
        System.out.println();
        System.out.println(new BufferedReader(new StringReader("x\ny")).lines().toList());
        StringWriter w = new StringWriter();
        PrintWriter out = new PrintWriter(w);
        out.printf("%03d|", 7);
        out.println("line");
        out.flush();
        System.out.print(w);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream ps = new PrintStream(bytes, true, "UTF-8");
        ps.print("héllo 中");
        System.out.println(bytes.size() + " " + bytes.toString(StandardCharsets.UTF_8) + " " + Arrays.toString("é".getBytes(StandardCharsets.UTF_8)) + new String(new byte[] {72, 105}, StandardCharsets.US_ASCII));
        System.out.println(Base64.getEncoder().encodeToString("hello world".getBytes()) + " " + new String(Base64.getDecoder().decode("aGk=")));
        StringJoiner j = new StringJoiner(", ", "<", ">");
        j.setEmptyValue("none");
        System.out.println(j + "" + j.add("a").add("b") + j.length());
        StringTokenizer t = new StringTokenizer("a b,c", " ,");
        System.out.print(t.countTokens());
        while (t.hasMoreTokens()) System.out.print(t.nextToken());
        System.out.println();
        System.out.print('c');
        System.out.print(1L);
        System.out.print(1.5f);
        System.out.print(new char[] {'x', 'y'});
        System.out.print((Object) null);
        System.out.println(new StringBuilder("sb"));
        System.out.println(new char[] {'o', 'k'});
        System.out.append("app").append('c').println(true);
        System.out.write(65);
        System.out.println();
        System.out.flush();
    }
}
