package org.weather.gauges;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
public class Advice {
    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    public Map<String, String> wrong(IllegalArgumentException e) {
        return Map.of("wrong", String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    public ProblemDetail missing(NoSuchElementException e) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
        detail.setTitle("No such gauge");
        detail.setProperty("hint", "see /gauges/gauge");
        return detail;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    public Map<String, Integer> invalid(MethodArgumentNotValidException e) {
        return Map.of("errors", e.getBindingResult().getErrorCount());
    }
}
