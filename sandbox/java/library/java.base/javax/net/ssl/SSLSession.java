package javax.net.ssl;

public interface SSLSession {}
