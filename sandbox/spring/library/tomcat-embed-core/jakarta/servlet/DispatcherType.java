package jakarta.servlet;


public enum DispatcherType {
    FORWARD, INCLUDE, REQUEST, ASYNC, ERROR;
}
