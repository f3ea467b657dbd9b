public abstract class AbstractAndFinal { abstract final void run(); }
