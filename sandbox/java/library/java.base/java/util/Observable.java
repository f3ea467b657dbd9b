package java.util;

@Deprecated(since = "9")
public class Observable {
    private boolean changed = false;
    private final ArrayList<Observer> observers = new ArrayList<>();

    public Observable() {}
    public synchronized void addObserver(Observer o) {
        if (o == null) throw new NullPointerException();
        if (!observers.contains(o)) observers.add(o);
    }
    public synchronized void deleteObserver(Observer o) { observers.remove(o); }
    public void notifyObservers() { notifyObservers(null); }
    public void notifyObservers(Object arg) {
        Object[] called;
        synchronized (this) {
            if (!changed) return;
            called = observers.toArray();
            clearChanged();
        }
        for (int i = called.length - 1; i >= 0; i--) ((Observer) called[i]).update(this, arg);
    }
    public synchronized void deleteObservers() { observers.clear(); }
    protected synchronized void setChanged() { changed = true; }
    protected synchronized void clearChanged() { changed = false; }
    public synchronized boolean hasChanged() { return changed; }
    public synchronized int countObservers() { return observers.size(); }
}
