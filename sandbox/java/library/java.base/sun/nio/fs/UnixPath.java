package sun.nio.fs;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.internal.misc.HostFiles;

public final class UnixPath implements Path {
    private final String path;
    private UnixPath(String path) { this.path = path; }
    public static UnixPath of(String text) {
        if (text.indexOf('\0') >= 0) throw new InvalidPathException(text, "Nul character not allowed");
        String single = text.replaceAll("/+", "/");
        return new UnixPath(single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single);
    }
    private List<String> names() {
        String rest = isAbsolute() ? path.substring(1) : path;
        return isAbsolute() && rest.isEmpty() ? List.of() : List.of(rest.split("/"));
    }
    private static UnixPath joined(boolean absolute, List<String> names) { return new UnixPath((absolute ? "/" : "") + String.join("/", names)); }
    public boolean isAbsolute() { return path.startsWith("/"); }
    public Path getRoot() { return isAbsolute() ? new UnixPath("/") : null; }
    public Path getFileName() { return names().isEmpty() ? null : new UnixPath(names().get(names().size() - 1)); }
    public Path getParent() {
        List<String> names = names();
        if (names.size() <= 1) return names.isEmpty() ? null : getRoot();
        return joined(isAbsolute(), names.subList(0, names.size() - 1));
    }
    public int getNameCount() { return names().size(); }
    public Path getName(int index) {
        if (index < 0 || index >= getNameCount()) throw new IllegalArgumentException();
        return new UnixPath(names().get(index));
    }
    public Path subpath(int beginIndex, int endIndex) {
        if (beginIndex < 0 || endIndex > getNameCount() || beginIndex >= endIndex) throw new IllegalArgumentException();
        return joined(false, names().subList(beginIndex, endIndex));
    }
    public boolean startsWith(Path other) {
        if (!(other instanceof UnixPath that) || that.isAbsolute() != isAbsolute()) return false;
        if (that.path.isEmpty()) return path.isEmpty();
        return that.names().size() <= names().size() && names().subList(0, that.names().size()).equals(that.names());
    }
    public boolean endsWith(Path other) {
        if (!(other instanceof UnixPath that)) return false;
        if (that.path.isEmpty()) return path.isEmpty();
        int skipped = names().size() - that.names().size();
        if (skipped < 0 || that.isAbsolute() && (skipped > 0 || !isAbsolute())) return false;
        return names().subList(skipped, names().size()).equals(that.names());
    }
    public Path normalize() {
        List<String> kept = new ArrayList<>();
        for (String name : names()) {
            if (name.equals(".")) continue;
            boolean up = name.equals("..");
            if (up && !kept.isEmpty() && !kept.get(kept.size() - 1).equals("..")) kept.remove(kept.size() - 1);
            else if (!up || !isAbsolute()) kept.add(name);
        }
        return joined(isAbsolute(), kept);
    }
    public Path resolve(Path other) {
        if (other.isAbsolute() || path.isEmpty()) return other;
        return other.toString().isEmpty() ? this : of(path + "/" + other);
    }
    public Path relativize(Path other) {
        UnixPath that = (UnixPath) other;
        if (that.equals(this)) return new UnixPath("");
        if (that.isAbsolute() != isAbsolute()) throw new IllegalArgumentException("'other' is different type of Path");
        if (path.isEmpty()) return that;
        List<String> from = ((UnixPath) normalize()).names();
        List<String> to = ((UnixPath) that.normalize()).names();
        int same = 0;
        while (same < from.size() && same < to.size() && from.get(same).equals(to.get(same))) same++;
        List<String> result = new ArrayList<>();
        for (int i = same; i < from.size(); i++) result.add("..");
        result.addAll(to.subList(same, to.size()));
        return joined(false, result);
    }
    public URI toUri() { return URI.create("file://" + toAbsolutePath() + (Files.isDirectory(this) && !path.equals("/") ? "/" : "")); }
    public Path toAbsolutePath() { return isAbsolute() ? this : of(HostFiles.absolute(path)); }
    public Path toRealPath(LinkOption... options) throws IOException {
        if (!Files.exists(this)) throw new NoSuchFileException(path);
        return toAbsolutePath().normalize();
    }
    public int compareTo(Path other) { return path.compareTo(((UnixPath) other).path); }
    public boolean equals(Object other) { return other instanceof UnixPath && path.equals(((UnixPath) other).path); }
    public int hashCode() {
        int h = 0;
        for (byte b : path.getBytes()) h = 31 * h + (b & 0xff);
        return h;
    }
    public String toString() { return path; }
}
