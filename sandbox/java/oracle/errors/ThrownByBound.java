public class ThrownByBound implements Task<java.io.IOException> { public void run() throws InterruptedException { } }
interface Task<E extends Exception> { void run() throws E; }
