import com.sun.source.util.JavacTask;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Parses the files named on standard input; prints for each `ok`, `crash` (javac 17 trips over some broken files), or the first error: line, offset, key, message, separated by tabs. */
public class ParseAll {
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        var compiler = ToolProvider.getSystemJavaCompiler();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            for (String path; (path = in.readLine()) != null; ) {
                String text = Files.readString(Path.of(path));
                var collected = new DiagnosticCollector<JavaFileObject>();
                var file = new SimpleJavaFileObject(URI.create("string:///X.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
                boolean crashed;
                try {
                    ((JavacTask) compiler.getTask(new StringWriter(), manager, collected, List.of("-proc:none"), null, List.of(file))).parse();
                    crashed = false;
                } catch (IllegalStateException e) {
                    crashed = true;
                }
                out.println(collected.getDiagnostics().stream()
                        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                        .findFirst()
                        .map(d -> d.getLineNumber() + "\t" + d.getPosition() + "\t" + d.getCode() + "\t" + d.getMessage(Locale.ENGLISH).replace("\n", "\\n"))
                        .orElse(crashed ? "crash" : "ok"));
            }
        }
        out.flush();
    }
}
