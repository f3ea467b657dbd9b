package java.nio.file;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import jdk.internal.misc.HostFiles;

public final class Files {
    private static final Set<OpenOption> REWRITE = Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    private Files() {}
    private static String real(Path path) { return path.toAbsolutePath().toString(); }
    private static String existing(Path path) throws IOException {
        if (!exists(path)) throw new NoSuchFileException(path.toString());
        return real(path);
    }
    private static void done(Path path, String failure) throws IOException { if (failure != null) throw new FileSystemException(path.toString(), null, failure); }
    public static boolean exists(Path path, LinkOption... options) { return HostFiles.exists(real(path)); }
    public static boolean notExists(Path path, LinkOption... options) { return !exists(path); }
    public static boolean isDirectory(Path path, LinkOption... options) { return HostFiles.isDirectory(real(path)); }
    public static boolean isRegularFile(Path path, LinkOption... options) { return HostFiles.isFile(real(path)); }
    public static boolean isSymbolicLink(Path path) { return false; }
    public static boolean isReadable(Path path) { return exists(path); }
    public static boolean isWritable(Path path) { return exists(path); }
    public static boolean isExecutable(Path path) { return isDirectory(path); }
    public static boolean isHidden(Path path) throws IOException { return path.getFileName() != null && path.getFileName().toString().startsWith("."); }
    public static boolean isSameFile(Path path, Path path2) throws IOException { return path.equals(path2) || path.toRealPath().equals(path2.toRealPath()); }
    public static long size(Path path) throws IOException { return HostFiles.size(existing(path)); }
    public static FileTime getLastModifiedTime(Path path, LinkOption... options) throws IOException { return FileTime.fromMillis(HostFiles.modified(existing(path))); }
    public static byte[] readAllBytes(Path path) throws IOException {
        if (isDirectory(path)) throw new IOException("Is a directory");
        return HostFiles.read(existing(path));
    }
    public static String readString(Path path) throws IOException { return new String(readAllBytes(path), StandardCharsets.UTF_8); }
    public static String readString(Path path, Charset cs) throws IOException { return new String(readAllBytes(path), cs); }
    public static List<String> readAllLines(Path path) throws IOException { return readAllLines(path, StandardCharsets.UTF_8); }
    public static List<String> readAllLines(Path path, Charset cs) throws IOException { return new ArrayList<>(newBufferedReader(path, cs).lines().toList()); }
    public static Stream<String> lines(Path path) throws IOException { return lines(path, StandardCharsets.UTF_8); }
    public static Stream<String> lines(Path path, Charset cs) throws IOException { return newBufferedReader(path, cs).lines(); }
    public static BufferedReader newBufferedReader(Path path) throws IOException { return newBufferedReader(path, StandardCharsets.UTF_8); }
    public static BufferedReader newBufferedReader(Path path, Charset cs) throws IOException { return new BufferedReader(new InputStreamReader(newInputStream(path), cs)); }
    public static BufferedWriter newBufferedWriter(Path path, OpenOption... options) throws IOException { return newBufferedWriter(path, StandardCharsets.UTF_8, options); }
    public static BufferedWriter newBufferedWriter(Path path, Charset cs, OpenOption... options) throws IOException { return new BufferedWriter(new OutputStreamWriter(newOutputStream(path, options), cs)); }
    public static InputStream newInputStream(Path path, OpenOption... options) throws IOException { return new ByteArrayInputStream(readAllBytes(path)); }
    public static OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(opened(path, options));
        return new OutputStream() {
            public void write(int b) throws IOException {
                content.write(b);
                store();
            }
            public void write(byte[] b, int off, int len) throws IOException {
                content.write(b, off, len);
                store();
            }
            private void store() throws IOException { done(path, HostFiles.write(real(path), content.toByteArray())); }
        };
    }
    private static byte[] opened(Path path, OpenOption... options) throws IOException {
        Set<OpenOption> set = options.length == 0 ? REWRITE : Set.of(options);
        if (set.contains(StandardOpenOption.READ)) throw new IllegalArgumentException("READ not allowed");
        if (set.contains(StandardOpenOption.APPEND) && set.contains(StandardOpenOption.TRUNCATE_EXISTING)) throw new IllegalArgumentException("APPEND + TRUNCATE_EXISTING not allowed");
        boolean there = exists(path);
        if (there && set.contains(StandardOpenOption.CREATE_NEW)) throw new FileAlreadyExistsException(path.toString());
        if (isDirectory(path)) throw new FileSystemException(path.toString(), null, "Is a directory");
        boolean makes = set.contains(StandardOpenOption.CREATE) || set.contains(StandardOpenOption.CREATE_NEW);
        if (!there && (!makes || !HostFiles.isDirectory(HostFiles.parent(real(path))))) throw new NoSuchFileException(path.toString());
        if (there && !set.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            if (!set.contains(StandardOpenOption.APPEND)) throw new UnsupportedOperationException("The trial's Java does not overwrite a part of a file; a real JVM does");
            return HostFiles.read(real(path));
        }
        done(path, HostFiles.write(real(path), new byte[0]));
        return new byte[0];
    }
    public static Path write(Path path, byte[] bytes, OpenOption... options) throws IOException {
        try (OutputStream out = newOutputStream(path, options)) {
            out.write(bytes, 0, bytes.length);
        }
        return path;
    }
    public static Path write(Path path, Iterable<? extends CharSequence> lines, OpenOption... options) throws IOException { return write(path, lines, StandardCharsets.UTF_8, options); }
    public static Path write(Path path, Iterable<? extends CharSequence> lines, Charset cs, OpenOption... options) throws IOException {
        StringBuilder text = new StringBuilder();
        for (CharSequence line : lines) text.append(line).append(System.lineSeparator());
        return write(path, text.toString().getBytes(cs), options);
    }
    public static Path writeString(Path path, CharSequence csq, OpenOption... options) throws IOException { return writeString(path, csq, StandardCharsets.UTF_8, options); }
    public static Path writeString(Path path, CharSequence csq, Charset cs, OpenOption... options) throws IOException { return write(path, csq.toString().getBytes(cs), options); }
    private static void room(Path path) throws IOException {
        if (exists(path)) throw new FileAlreadyExistsException(path.toString());
        if (!HostFiles.isDirectory(HostFiles.parent(real(path)))) throw new NoSuchFileException(path.toString());
    }
    public static Path createFile(Path path, FileAttribute<?>... attrs) throws IOException {
        room(path);
        done(path, HostFiles.write(real(path), new byte[0]));
        return path;
    }
    public static Path createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        room(dir);
        done(dir, HostFiles.makeDirectory(real(dir)));
        return dir;
    }
    public static Path createDirectories(Path dir, FileAttribute<?>... attrs) throws IOException {
        if (isRegularFile(dir)) throw new FileAlreadyExistsException(dir.toString());
        if (!exists(dir)) done(dir, HostFiles.makeDirectory(real(dir)));
        return dir;
    }
    public static Path createTempFile(String prefix, String suffix, FileAttribute<?>... attrs) throws IOException { return File.createTempFile(prefix == null ? "tmp" : prefix + "___".substring(Math.min(prefix.length(), 3)), suffix).toPath(); }
    public static Path createTempFile(Path dir, String prefix, String suffix, FileAttribute<?>... attrs) throws IOException { return File.createTempFile(prefix == null ? "tmp" : prefix + "___".substring(Math.min(prefix.length(), 3)), suffix, dir.toFile()).toPath(); }
    public static Path createTempDirectory(String prefix, FileAttribute<?>... attrs) throws IOException { return directoryFor(createTempFile(prefix, "")); }
    public static Path createTempDirectory(Path dir, String prefix, FileAttribute<?>... attrs) throws IOException { return directoryFor(createTempFile(dir, prefix, "")); }
    private static Path directoryFor(Path file) throws IOException {
        delete(file);
        return createDirectory(file);
    }
    public static void delete(Path path) throws IOException {
        String real = existing(path);
        if (isDirectory(path) && HostFiles.list(real).length > 0) throw new DirectoryNotEmptyException(path.toString());
        done(path, HostFiles.remove(real));
    }
    public static boolean deleteIfExists(Path path) throws IOException {
        if (!exists(path)) return false;
        delete(path);
        return true;
    }
    private static boolean free(Path source, Path target, CopyOption... options) throws IOException {
        existing(source);
        if (exists(target)) {
            if (isSameFile(source, target)) return false;
            if (!Arrays.asList(options).contains(StandardCopyOption.REPLACE_EXISTING) && !Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE)) throw new FileAlreadyExistsException(target.toString());
            delete(target);
        }
        if (!HostFiles.isDirectory(HostFiles.parent(real(target)))) throw new NoSuchFileException(source.toString(), target.toString(), null);
        return true;
    }
    public static Path copy(Path source, Path target, CopyOption... options) throws IOException {
        if (!free(source, target, options)) return target;
        if (isDirectory(source)) done(target, HostFiles.makeDirectory(real(target)));
        else done(target, HostFiles.write(real(target), HostFiles.read(real(source))));
        return target;
    }
    public static long copy(InputStream in, Path target, CopyOption... options) throws IOException {
        if (exists(target)) {
            if (!Arrays.asList(options).contains(StandardCopyOption.REPLACE_EXISTING)) throw new FileAlreadyExistsException(target.toString());
            delete(target);
        }
        byte[] bytes = in.readAllBytes();
        write(target, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return bytes.length;
    }
    public static long copy(Path source, OutputStream out) throws IOException {
        byte[] bytes = readAllBytes(source);
        out.write(bytes, 0, bytes.length);
        return bytes.length;
    }
    public static Path move(Path source, Path target, CopyOption... options) throws IOException {
        if (free(source, target, options)) done(source, HostFiles.rename(real(source), real(target)));
        return target;
    }
    public static long mismatch(Path path, Path path2) throws IOException { return Arrays.mismatch(readAllBytes(path), readAllBytes(path2)); }
    private static List<Path> entries(Path dir) throws IOException {
        String real = existing(dir);
        if (!isDirectory(dir)) throw new NotDirectoryException(dir.toString());
        List<Path> entries = new ArrayList<>();
        for (String name : HostFiles.list(real)) entries.add(dir.resolve(name));
        return entries;
    }
    public static Stream<Path> list(Path dir) throws IOException { return entries(dir).stream(); }
    public static DirectoryStream<Path> newDirectoryStream(Path dir) throws IOException { return newDirectoryStream(dir, entry -> true); }
    public static DirectoryStream<Path> newDirectoryStream(Path dir, String glob) throws IOException {
        String pattern = regex(glob);
        return newDirectoryStream(dir, entry -> entry.getFileName().toString().matches(pattern));
    }
    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int groups = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (c == '*') {
                boolean deep = glob.startsWith("**", i);
                if (deep) i++;
                regex.append(deep ? ".*" : "[^/]*");
            } else if (c == '?') regex.append("[^/]");
            else if (c == '{') {
                groups++;
                regex.append("(?:");
            } else if (c == '}' && groups > 0) {
                groups--;
                regex.append(")");
            } else if (c == ',' && groups > 0) regex.append("|");
            else if (".+()|^$@%\\".indexOf(c) >= 0) regex.append('\\').append(c);
            else regex.append(c);
        }
        return regex.toString();
    }
    public static DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter) throws IOException {
        List<Path> kept = new ArrayList<>();
        for (Path entry : entries(dir)) if (filter.accept(entry)) kept.add(entry);
        return new DirectoryStream<Path>() {
            public Iterator<Path> iterator() { return kept.iterator(); }
            public void close() {}
        };
    }
    public static Stream<Path> walk(Path start, FileVisitOption... options) throws IOException { return walk(start, Integer.MAX_VALUE, options); }
    public static Stream<Path> walk(Path start, int maxDepth, FileVisitOption... options) throws IOException {
        existing(start);
        List<Path> all = new ArrayList<>();
        collect(start, maxDepth, all);
        return all.stream();
    }
    private static void collect(Path path, int depth, List<Path> all) throws IOException {
        all.add(path);
        if (depth > 0 && isDirectory(path)) for (Path entry : entries(path)) collect(entry, depth - 1, all);
    }
    public static Stream<Path> find(Path start, int maxDepth, BiPredicate<Path, BasicFileAttributes> matcher, FileVisitOption... options) throws IOException { return walk(start, maxDepth).filter(path -> matcher.test(path, attributes(path))); }
    public static Path walkFileTree(Path start, FileVisitor<? super Path> visitor) throws IOException { return walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), Integer.MAX_VALUE, visitor); }
    public static Path walkFileTree(Path start, Set<FileVisitOption> options, int maxDepth, FileVisitor<? super Path> visitor) throws IOException {
        visit(start, maxDepth, visitor);
        return start;
    }
    private static FileVisitResult visit(Path path, int depth, FileVisitor<? super Path> visitor) throws IOException {
        if (!exists(path)) return visitor.visitFileFailed(path, new NoSuchFileException(path.toString()));
        if (!isDirectory(path) || depth == 0) return visitor.visitFile(path, attributes(path));
        FileVisitResult before = visitor.preVisitDirectory(path, attributes(path));
        if (before == FileVisitResult.SKIP_SUBTREE) return FileVisitResult.CONTINUE;
        if (before != FileVisitResult.CONTINUE) return before;
        for (Path entry : entries(path)) {
            FileVisitResult result = visit(entry, depth - 1, visitor);
            if (result == FileVisitResult.TERMINATE) return result;
            if (result == FileVisitResult.SKIP_SIBLINGS) break;
        }
        return visitor.postVisitDirectory(path, null);
    }
    public static <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        existing(path);
        if (type != BasicFileAttributes.class) throw new UnsupportedOperationException("The trial's Java knows basic file attributes only; a real JVM knows " + type.getSimpleName());
        return (A) attributes(path);
    }
    private static BasicFileAttributes attributes(Path path) {
        String real = real(path);
        boolean directory = HostFiles.isDirectory(real);
        long size = HostFiles.size(real);
        FileTime modified = FileTime.fromMillis(HostFiles.modified(real));
        return new BasicFileAttributes() {
            public FileTime lastModifiedTime() { return modified; }
            public FileTime lastAccessTime() { return modified; }
            public FileTime creationTime() { return modified; }
            public boolean isRegularFile() { return !directory; }
            public boolean isDirectory() { return directory; }
            public boolean isSymbolicLink() { return false; }
            public boolean isOther() { return false; }
            public long size() { return size; }
            public Object fileKey() { return null; }
        };
    }
}
