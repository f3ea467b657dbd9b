import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * One javac process for the whole corpus. Reads lines of `source TAB output directory`; writes what javac prints to
 * `javac.txt` in that directory.
 */
public class CompileAll {
    public static void main(String[] args) throws Exception {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String line;
        while ((line = in.readLine()) != null) {
            String[] pair = line.split("\t");
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            Files.createDirectories(Path.of(pair[1]));
            javac.run(null, printed, printed, "-encoding", "UTF-8", "-proc:none", "-nowarn", "-d", pair[1], pair[0]);
            Files.write(Path.of(pair[1], "javac.txt"), printed.toByteArray());
        }
    }
}
