package javax.net.ssl;

public abstract class HttpsURLConnection {
    private static class DefaultHostnameVerifier implements HostnameVerifier {
        public boolean verify(String hostname, SSLSession session) { return false; }
    }
    private static HostnameVerifier defaultHostnameVerifier = new DefaultHostnameVerifier();
    private HttpsURLConnection() {}
    public static void setDefaultHostnameVerifier(HostnameVerifier v) {
        if (v == null) throw new IllegalArgumentException("no default HostnameVerifier specified");
        defaultHostnameVerifier = v;
    }
    public static HostnameVerifier getDefaultHostnameVerifier() { return defaultHostnameVerifier; }
}
