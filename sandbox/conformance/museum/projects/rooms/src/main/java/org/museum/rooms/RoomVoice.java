package org.museum.rooms;

import org.museum.api.Voice;

public class RoomVoice implements Voice {
    @Override
    public String say(String text) {
        return "rooms: " + text;
    }
}
