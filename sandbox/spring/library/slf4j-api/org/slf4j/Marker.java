package org.slf4j;

import java.io.Serializable;
import java.util.Iterator;


public interface Marker extends Serializable {
    String ANY_MARKER = "*";
    String ANY_NON_NULL_MARKER = "+";

    void add(Marker arg0);

    boolean contains(String arg0);

    boolean contains(Marker arg0);

    String getName();

    @Deprecated
    boolean hasChildren();

    boolean hasReferences();

    Iterator<Marker> iterator();

    boolean remove(Marker arg0);
}
