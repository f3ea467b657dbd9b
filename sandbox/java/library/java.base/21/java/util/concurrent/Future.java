package java.util.concurrent;

public interface Future<V> {
    enum State { RUNNING, SUCCESS, FAILED, CANCELLED }
    default V resultNow() {
        if (!this.isDone()) throw new IllegalStateException("Task has not completed");
        if (this.isCancelled()) throw new IllegalStateException("Task was cancelled");
        try {
            return this.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Task has not completed");
        } catch (ExecutionException e) {
            throw new IllegalStateException("Task completed with exception");
        }
    }
    default Throwable exceptionNow() {
        if (!this.isDone()) throw new IllegalStateException("Task has not completed");
        if (this.isCancelled()) throw new IllegalStateException("Task was cancelled");
        try {
            this.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Task has not completed");
        } catch (ExecutionException e) {
            return e.getCause();
        }
        throw new IllegalStateException("Task completed with a result");
    }
    default State state() {
        if (!this.isDone()) return State.RUNNING;
        if (this.isCancelled()) return State.CANCELLED;
        try {
            this.get();
            return State.SUCCESS;
        } catch (InterruptedException e) {
            return State.RUNNING;
        } catch (ExecutionException e) {
            return State.FAILED;
        }
    }
}
