import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.*;
import java.util.stream.*;

public class FilesAndPaths {
    interface Act {
        Object run() throws IOException;
    }
    static Path root;
    static void tried(Act act) {
        try {
            System.out.println(String.valueOf(act.run()).replace(root.toString(), "ROOT"));
        } catch (IOException | RuntimeException e) {
            System.out.println(e.toString().replace(root.toString(), "ROOT"));
        }
    }
    public static void main(String[] args) throws IOException {
        root = Files.createTempDirectory("kp");
        Path p = root.resolve("a.txt");
        tried(() -> Files.writeString(p, "a\nb\n"));
        tried(() -> Files.readAllLines(p) + " " + Files.exists(p) + " " + Files.size(p) + " " + Files.isRegularFile(p) + Files.isDirectory(root));
        tried(() -> Files.writeString(p, "c", StandardOpenOption.APPEND));
        tried(() -> Files.readString(p).replace("\n", "|"));
        tried(() -> Files.writeString(p, "x", StandardOpenOption.CREATE_NEW));
        tried(() -> Files.readString(root.resolve("none")));
        tried(() -> Files.readString(root));
        tried(() -> Files.createDirectory(root.resolve("x/y")));
        tried(() -> Files.createDirectories(root.resolve("x/y")));
        tried(() -> Files.createDirectory(root.resolve("x")));
        tried(() -> Files.write(root.resolve("x/l.txt"), List.of("one", "zwölf")));
        tried(() -> Files.copy(p, root.resolve("x/y/c.txt")));
        tried(() -> Files.copy(p, root.resolve("x/y/c.txt")));
        tried(() -> Files.copy(p, root.resolve("x/y/c.txt"), StandardCopyOption.REPLACE_EXISTING));
        tried(() -> Files.move(root.resolve("x/l.txt"), root.resolve("m.txt")));
        tried(() -> Files.move(root.resolve("x/l.txt"), root.resolve("m2.txt")));
        tried(() -> {
            Files.delete(root.resolve("x"));
            return "deleted";
        });
        tried(() -> Files.deleteIfExists(root.resolve("zzz")));
        tried(() -> {
            try (Stream<Path> all = Files.walk(root)) {
                return all.map(q -> root.relativize(q).toString()).sorted().collect(Collectors.joining(","));
            }
        });
        tried(() -> {
            List<String> names = new ArrayList<>();
            try (DirectoryStream<Path> d = Files.newDirectoryStream(root, "*.{txt,md}")) {
                for (Path q : d) names.add(q.getFileName().toString());
            }
            Collections.sort(names);
            return names;
        });
        tried(() -> {
            List<String> seen = new ArrayList<>();
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override public FileVisitResult visitFile(Path f, BasicFileAttributes a) {
                    seen.add(f.getFileName() + ":" + a.size());
                    return FileVisitResult.CONTINUE;
                }
            });
            Collections.sort(seen);
            return seen;
        });
        tried(() -> Files.lines(p).map(String::toUpperCase).toList());
        tried(() -> Files.list(p));
        tried(() -> Files.mismatch(p, root.resolve("x/y/c.txt")) + " " + Files.isSameFile(p, root.resolve("x/../a.txt")));

        System.out.println(Path.of("a", "b").resolve("../c").normalize() + " " + Path.of("/a/b/c").relativize(Path.of("/a/d")) + " " + Path.of("/x/y/z.txt").getFileName() + " " + Path.of("/x/y").getParent() + " " + Path.of("x").getParent() + " " + Path.of("/").getFileName()
            + " " + Path.of("a/b/c").subpath(1, 3) + " " + Path.of("a//b/").getNameCount() + " " + Path.of("/a/b").startsWith("/a") + Path.of("/a/b").endsWith("b") + Path.of("/ab").startsWith("/a") + " " + Path.of("a.txt").resolveSibling("b.txt") + " " + Path.of("").getNameCount() + " " + Path.of("a").compareTo(Path.of("b"))
            + " " + Path.of("/a/./b/../../..").normalize() + " " + Path.of("x").hashCode() + " " + Paths.get("/q").getRoot() + " " + Path.of("x").getRoot());
        for (Path part : Path.of("/one/two/three")) System.out.print(part + ";");
        System.out.println();

        File f = new File("x/y.txt");
        System.out.println(f.getName() + " " + f.getParent() + " " + f.getPath() + " " + f.exists() + " " + f.isAbsolute() + " " + new File("/a//b/", "c").getPath() + " " + new File("").getPath().isEmpty() + " " + f.toPath() + " " + f + " " + f.length() + " " + new File("a").compareTo(new File("c")) + " " + Arrays.toString(f.list()));
        File dir = root.toFile();
        tried(() -> new File(dir, "n.txt").createNewFile() + " " + new File(dir, "n.txt").createNewFile() + " " + new File(dir, "d/e").mkdir() + " " + new File(dir, "d/e").mkdirs() + " " + new File(dir, "d").delete() + " " + new File(dir, "d/e").delete() + " " + new File(dir, "n.txt").renameTo(new File(dir, "o.txt")));
        tried(() -> Arrays.stream(dir.list((d, n) -> n.endsWith(".txt"))).sorted().toList());
        tried(() -> Arrays.stream(dir.listFiles(File::isDirectory)).map(File::getName).sorted().toList());
        tried(() -> new FileReader(new File(dir, "nope")));
        tried(() -> new FileOutputStream(dir));
        tried(() -> new FileWriter(new File(dir, "no/where")));
        tried(() -> {
            try (PrintWriter w = new PrintWriter(new BufferedWriter(new FileWriter(new File(dir, "w.txt"), StandardCharsets.UTF_8)))) {
                w.printf("%d %s%n", 1, "ä");
                w.println(2);
            }
            try (FileWriter w = new FileWriter(new File(dir, "w.txt"), true)) {
                w.append("3").write("\n");
            }
            try (BufferedReader r = new BufferedReader(new FileReader(new File(dir, "w.txt")))) {
                return r.lines().collect(Collectors.joining("|")) + " " + new File(dir, "w.txt").length();
            }
        });
        tried(() -> {
            try (Scanner s = new Scanner(new File(dir, "w.txt"))) {
                return s.nextInt() + s.next() + s.nextLine() + s.nextLine() + s.hasNextInt();
            }
        });
        tried(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes))) {
                out.writeInt(-7);
                out.writeUTF("zwölf €");
                out.writeDouble(2.5);
                out.writeLong(1L << 40);
                out.writeBoolean(true);
                out.writeChar('x');
            }
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(new ByteArrayInputStream(bytes.toByteArray())))) {
                return bytes.size() + " " + in.readInt() + in.readUTF() + in.readDouble() + in.readLong() + in.readBoolean() + in.readChar() + in.read();
            }
        });
        tried(() -> new DataInputStream(new ByteArrayInputStream(new byte[2])).readInt());
        tried(() -> {
            BufferedReader r = new BufferedReader(new StringReader("abc\ndef\n"));
            r.read();
            r.mark(10);
            String first = r.readLine();
            r.reset();
            return first + r.readLine() + r.readLine() + r.readLine();
        });
        tried(() -> {
            LineNumberReader r = new LineNumberReader(new StringReader("a\nb"));
            r.readLine();
            int one = r.getLineNumber();
            r.readLine();
            r.readLine();
            return one + " " + r.getLineNumber() + " " + new String(new SequenceInputStream(new ByteArrayInputStream("ab".getBytes()), new ByteArrayInputStream("c".getBytes())).readAllBytes());
        });
        tried(() -> {
            InputStream in = new BufferedInputStream(new ByteArrayInputStream("abcdef".getBytes()));
            in.mark(9);
            String a = new String(in.readNBytes(3));
            in.reset();
            return a + new String(in.readAllBytes()) + in.read() + in.markSupported();
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook")));
        System.out.println("end");
    }
}
