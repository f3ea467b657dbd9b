package java.nio.file;

import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;

public class SimpleFileVisitor<T> implements FileVisitor<T> {
    protected SimpleFileVisitor() {}
    public FileVisitResult preVisitDirectory(T dir, BasicFileAttributes attrs) throws IOException { return FileVisitResult.CONTINUE; }
    public FileVisitResult visitFile(T file, BasicFileAttributes attrs) throws IOException { return FileVisitResult.CONTINUE; }
    public FileVisitResult visitFileFailed(T file, IOException exc) throws IOException { throw exc; }
    public FileVisitResult postVisitDirectory(T dir, IOException exc) throws IOException {
        if (exc != null) throw exc;
        return FileVisitResult.CONTINUE;
    }
}
