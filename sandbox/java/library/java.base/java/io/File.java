package java.io;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jdk.internal.misc.HostFiles;

public class File implements Serializable, Comparable<File> {
    public static final char separatorChar = '/';
    public static final String separator = "/";
    public static final char pathSeparatorChar = ':';
    public static final String pathSeparator = ":";
    private static int temporary;
    private final String path;
    public File(String pathname) { path = plain(pathname); }
    public File(String parent, String child) { path = parent == null ? plain(child) : below(parent.isEmpty() ? "/" : plain(parent), child); }
    public File(File parent, String child) { this(parent == null ? null : parent.path, child); }
    public File(URI uri) { this(uri.getPath()); }
    private static String plain(String text) {
        String single = text.replaceAll("/+", "/");
        return single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
    }
    private static String below(String parent, String child) {
        String rest = plain(child);
        if (rest.isEmpty() || rest.equals("/")) return parent;
        return parent.equals("/") ? rest.startsWith("/") ? rest : "/" + rest : rest.startsWith("/") ? parent + rest : parent + "/" + rest;
    }
    private String real() { return HostFiles.absolute(path); }
    public String getName() { return path.substring(path.lastIndexOf('/') + 1); }
    public String getParent() {
        int at = path.lastIndexOf('/');
        return at < 0 || path.equals("/") ? null : at == 0 ? "/" : path.substring(0, at);
    }
    public File getParentFile() { return getParent() == null ? null : new File(getParent()); }
    public String getPath() { return path; }
    public boolean isAbsolute() { return path.startsWith("/"); }
    public String getAbsolutePath() { return real(); }
    public File getAbsoluteFile() { return new File(real()); }
    public String getCanonicalPath() throws IOException { return Path.of(real()).normalize().toString(); }
    public File getCanonicalFile() throws IOException { return new File(getCanonicalPath()); }
    public Path toPath() { return Path.of(path); }
    public URI toURI() { return URI.create("file:" + real() + (isDirectory() && !real().endsWith("/") ? "/" : "")); }
    public boolean exists() { return HostFiles.exists(real()); }
    public boolean isDirectory() { return HostFiles.isDirectory(real()); }
    public boolean isFile() { return HostFiles.isFile(real()); }
    public boolean isHidden() { return getName().startsWith("."); }
    public boolean canRead() { return exists(); }
    public boolean canWrite() { return exists(); }
    public boolean canExecute() { return isDirectory(); }
    public long length() { return HostFiles.size(real()); }
    public long lastModified() { return HostFiles.modified(real()); }
    public boolean createNewFile() throws IOException {
        if (exists()) return false;
        if (!HostFiles.isDirectory(HostFiles.parent(real()))) throw new IOException("No such file or directory");
        return HostFiles.write(real(), new byte[0]) == null;
    }
    public boolean delete() { return exists() && !(isDirectory() && list().length > 0) && HostFiles.remove(real()) == null; }
    public void deleteOnExit() { Runtime.getRuntime().addShutdownHook(new Thread(this::delete)); }
    public boolean mkdir() { return !exists() && HostFiles.isDirectory(HostFiles.parent(real())) && HostFiles.makeDirectory(real()) == null; }
    public boolean mkdirs() { return !exists() && HostFiles.makeDirectory(real()) == null; }
    public boolean renameTo(File dest) { return exists() && HostFiles.isDirectory(HostFiles.parent(dest.real())) && HostFiles.rename(real(), dest.real()) == null; }
    public String[] list() { return isDirectory() ? HostFiles.list(real()) : null; }
    public String[] list(FilenameFilter filter) {
        String[] names = list();
        if (names == null || filter == null) return names;
        List<String> kept = new ArrayList<>();
        for (String name : names) if (filter.accept(this, name)) kept.add(name);
        return kept.toArray(new String[0]);
    }
    public File[] listFiles() { return listFiles((FileFilter) null); }
    public File[] listFiles(FilenameFilter filter) {
        String[] names = list(filter);
        if (names == null) return null;
        File[] files = new File[names.length];
        for (int i = 0; i < names.length; i++) files[i] = new File(this, names[i]);
        return files;
    }
    public File[] listFiles(FileFilter filter) {
        File[] all = listFiles((FilenameFilter) null);
        if (all == null || filter == null) return all;
        return Arrays.stream(all).filter(filter::accept).toArray(File[]::new);
    }
    public static File createTempFile(String prefix, String suffix) throws IOException { return createTempFile(prefix, suffix, null); }
    public static File createTempFile(String prefix, String suffix, File directory) throws IOException {
        if (prefix.length() < 3) throw new IllegalArgumentException("Prefix string \"" + prefix + "\" too short: length must be at least 3");
        String folder = directory == null ? System.getProperty("java.io.tmpdir", "/tmp") : directory.getPath();
        if (directory == null && !HostFiles.exists(folder)) HostFiles.makeDirectory(folder);
        for (;;) {
            File file = new File(folder, prefix + Long.toUnsignedString(System.nanoTime() * 31 + temporary++) + (suffix == null ? ".tmp" : suffix));
            if (file.createNewFile()) return file;
        }
    }
    public int compareTo(File pathname) { return path.compareTo(pathname.path); }
    public boolean equals(Object obj) { return obj instanceof File && path.equals(((File) obj).path); }
    public int hashCode() { return path.hashCode() ^ 1234321; }
    public String toString() { return path; }
}
