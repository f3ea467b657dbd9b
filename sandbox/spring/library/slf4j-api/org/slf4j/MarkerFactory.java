package org.slf4j;


public class MarkerFactory {

    private MarkerFactory() {
    }

    public static native Marker getDetachedMarker(String arg0);

    public static native Marker getMarker(String arg0);
}
