package org.museum.hall;

import org.museum.api.Voice;

public class HallVoice implements Voice {
    @Override
    public String say(String text) {
        return "hall: " + text;
    }
}
