package java.nio.file;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.NoSuchElementException;
import sun.nio.fs.UnixPath;

public interface Path extends Comparable<Path>, Iterable<Path> {
    static Path of(String first, String... more) {
        StringBuilder text = new StringBuilder(first);
        for (String part : more) {
            if (part.isEmpty()) continue;
            if (text.length() > 0) text.append('/');
            text.append(part);
        }
        return UnixPath.of(text.toString());
    }
    static Path of(URI uri) {
        if (!"file".equals(uri.getScheme())) throw new IllegalArgumentException(uri.getScheme() == null ? "Missing scheme" : "URI scheme is not \"file\"");
        return of(uri.getPath());
    }
    boolean isAbsolute();
    Path getRoot();
    Path getFileName();
    Path getParent();
    int getNameCount();
    Path getName(int index);
    Path subpath(int beginIndex, int endIndex);
    boolean startsWith(Path other);
    default boolean startsWith(String other) { return startsWith(of(other)); }
    boolean endsWith(Path other);
    default boolean endsWith(String other) { return endsWith(of(other)); }
    Path normalize();
    Path resolve(Path other);
    default Path resolve(String other) { return resolve(of(other)); }
    default Path resolveSibling(Path other) { return getParent() == null ? other : getParent().resolve(other); }
    default Path resolveSibling(String other) { return resolveSibling(of(other)); }
    Path relativize(Path other);
    URI toUri();
    Path toAbsolutePath();
    Path toRealPath(LinkOption... options) throws IOException;
    default File toFile() { return new File(toString()); }
    default Iterator<Path> iterator() {
        return new Iterator<Path>() {
            private int i;
            public boolean hasNext() { return i < getNameCount(); }
            public Path next() {
                if (!hasNext()) throw new NoSuchElementException();
                return getName(i++);
            }
        };
    }
    int compareTo(Path other);
    boolean equals(Object other);
    int hashCode();
    String toString();
}
