package org.springframework.web.servlet.mvc.method.annotation;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceAware;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

public abstract class ResponseEntityExceptionHandler implements MessageSourceAware {
    private MessageSource messageSource;

    @Override
    public void setMessageSource(MessageSource messageSource) {
        this.messageSource = messageSource;
    }

    protected MessageSource getMessageSource() {
        return messageSource;
    }

    @ExceptionHandler({
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class,
        MissingPathVariableException.class,
        MissingServletRequestParameterException.class,
        MissingServletRequestPartException.class,
        ServletRequestBindingException.class,
        MethodArgumentNotValidException.class,
        HandlerMethodValidationException.class,
        NoHandlerFoundException.class,
        NoResourceFoundException.class,
        AsyncRequestTimeoutException.class,
        ErrorResponseException.class,
        MaxUploadSizeExceededException.class,
        TypeMismatchException.class,
        HttpMessageNotReadableException.class,
        HttpMessageNotWritableException.class
    })
    public final ResponseEntity<Object> handleException(Exception ex, WebRequest request) throws Exception {
        if (ex instanceof HttpRequestMethodNotSupportedException problem) {
            return handleHttpRequestMethodNotSupported(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof HttpMediaTypeNotSupportedException problem) {
            return handleHttpMediaTypeNotSupported(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof HttpMediaTypeNotAcceptableException problem) {
            return handleHttpMediaTypeNotAcceptable(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof MissingPathVariableException problem) {
            return handleMissingPathVariable(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof MissingServletRequestParameterException problem) {
            return handleMissingServletRequestParameter(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof MissingServletRequestPartException problem) {
            return handleMissingServletRequestPart(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof ServletRequestBindingException problem) {
            return handleServletRequestBindingException(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof MethodArgumentNotValidException problem) {
            return handleMethodArgumentNotValid(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof HandlerMethodValidationException problem) {
            return handleHandlerMethodValidationException(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof NoHandlerFoundException problem) {
            return handleNoHandlerFoundException(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof NoResourceFoundException problem) {
            return handleNoResourceFoundException(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof AsyncRequestTimeoutException problem) {
            return handleAsyncRequestTimeoutException(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof ErrorResponseException problem) {
            return handleErrorResponseException(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof MaxUploadSizeExceededException problem) {
            return handleMaxUploadSizeExceededException(problem, problem.getHeaders(), problem.getStatusCode(), request);
        }
        if (ex instanceof TypeMismatchException problem) {
            return handleTypeMismatch(problem, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
        }
        if (ex instanceof HttpMessageNotReadableException problem) {
            return handleHttpMessageNotReadable(problem, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
        }
        if (ex instanceof HttpMessageNotWritableException problem) {
            return handleHttpMessageNotWritable(problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
        }
        throw ex;
    }

    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(HttpRequestMethodNotSupportedException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(HttpMediaTypeNotSupportedException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleMissingPathVariable(MissingPathVariableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleMissingServletRequestParameter(MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleMissingServletRequestPart(MissingServletRequestPartException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleServletRequestBindingException(ServletRequestBindingException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleHandlerMethodValidationException(HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleNoHandlerFoundException(NoHandlerFoundException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleAsyncRequestTimeoutException(AsyncRequestTimeoutException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleErrorResponseException(ErrorResponseException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(MaxUploadSizeExceededException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, null, headers, status, request);
    }

    protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, createProblemDetail(ex, status, "Failed to convert '" + ex.getPropertyName() + "' with value: '" + ex.getValue() + "'", null, null, request), headers, status, request);
    }

    protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, createProblemDetail(ex, status, "Failed to read request", null, null, request), headers, status, request);
    }

    protected ResponseEntity<Object> handleHttpMessageNotWritable(HttpMessageNotWritableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(ex, createProblemDetail(ex, status, "Failed to write request", null, null, request), headers, status, request);
    }

    protected ProblemDetail createProblemDetail(Exception ex, HttpStatusCode status, String defaultDetail, String detailMessageCode, Object[] detailMessageArguments, WebRequest request) {
        return ProblemDetail.forStatusAndDetail(status, defaultDetail);
    }

    protected ResponseEntity<Object> handleExceptionInternal(Exception ex, Object body, HttpHeaders headers, HttpStatusCode statusCode, WebRequest request) {
        Object shown = body == null && ex instanceof ErrorResponse problem ? problem.getBody() : body;
        return createResponseEntity(shown, headers, statusCode, request);
    }

    protected ResponseEntity<Object> createResponseEntity(Object body, HttpHeaders headers, HttpStatusCode statusCode, WebRequest request) {
        return new ResponseEntity<>(body, headers, statusCode);
    }
}
