package org.clinic.visits;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchVisit extends RuntimeException {
    public NoSuchVisit(long id) {
        super("no visit " + id);
    }
}
