package org.clinic.visits;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
public class Problems {
    @ExceptionHandler(UnsupportedOperationException.class)
    public ResponseEntity<Problem> refused(UnsupportedOperationException e) {
        return ResponseEntity.status(HttpStatus.CONFLICT).header("X-Why", "busy").body(new Problem(e.getMessage(), 7));
    }
}
