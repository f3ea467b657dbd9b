import java.io.*;
import java.net.*;

import java.util.*;
public class UrlsAndServices {
    public static void main(String[] a) throws Exception {
        for (String s : List.of("http://h:80/p/q?x=1#r", "https://u@h", "file:/tmp/x.txt", "file:///tmp/x", "jar:file:/a/b.jar!/c?d", "nope", "abc:x", "HTTP://H/p", "http://h:x/", "jar:x", "mailto:a@b", "ftp://h/;t=i", "http://h?q")) {
            try {
                URL u = new URL(s);
                System.out.println(u + " | " + u.getProtocol() + " " + u.getAuthority() + " " + u.getUserInfo() + " " + u.getHost() + " " + u.getPort() + " " + u.getDefaultPort() + " " + u.getFile() + " " + u.getPath() + " " + u.getQuery() + " " + u.getRef());
            } catch (MalformedURLException e) {
                System.out.println(s + ": " + e.getMessage());
            }
        }
        System.out.println(new URL("file:/a").equals(new URL("file:///a")) + " " + new URL("file:/a").toURI());
        System.out.println(UrlsAndServices.class.getResource("nothing") + " " + UrlsAndServices.class.getClassLoader().getResource("nothing"));
        System.out.println(Collections.list(UrlsAndServices.class.getClassLoader().getResources("nothing")));
        ServiceLoader<Runnable> l = ServiceLoader.load(Runnable.class);
        System.out.println(l + " " + l.iterator().hasNext() + " " + l.findFirst() + " " + l.stream().count());
        try { ServiceLoader.load(null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { l.iterator().next(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
    }
}
