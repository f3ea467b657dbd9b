package org.museum.ghost;

import org.museum.tools.Mount;

class Holder {
    String hold(String what) {
        Mount mount = new Nail();
        return mount.mount(what);
    }

    static class Nail implements Mount {
        @Override
        public String mount(String what) {
            return "nailed " + what;
        }
    }
}
