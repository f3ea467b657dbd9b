package org.museum.phantom;

import org.museum.tools.Frame;
import org.springframework.stereotype.Component;

@Component
public class Wall {
    public String hang(Frame frame) {
        return frame.around();
    }
}
