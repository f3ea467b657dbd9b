package org.museum.tools;

public interface Mount {
    String mount(String what);
}
