package jdk.internal.misc;

public final class HostFiles {
    private HostFiles() {}
    public static native boolean isFile(String path);
    public static native boolean isDirectory(String path);
    public static native long size(String path);
    public static native long modified(String path);
    public static native String[] list(String path);
    public static native byte[] read(String path);
    public static native String write(String path, byte[] content);
    public static native String makeDirectory(String path);
    public static native String remove(String path);
    public static native String rename(String from, String to);
    public static boolean exists(String path) { return isFile(path) || isDirectory(path); }
    public static String absolute(String path) {
        String here = System.getProperty("user.dir");
        return path.startsWith("/") ? path : path.isEmpty() ? here : (here.equals("/") ? "" : here) + "/" + path;
    }
    public static String parent(String absolute) { return absolute.substring(0, Math.max(absolute.lastIndexOf('/'), 1)); }
    public static String refused(String path) {
        if (isDirectory(path)) return "Is a directory";
        return isDirectory(parent(path)) ? null : "No such file or directory";
    }
}
