package java.lang;

final class VirtualBuilder extends ThreadBuilder<Thread.Builder.OfVirtual> implements Thread.Builder.OfVirtual {
    Thread.Builder.OfVirtual self() { return this; }
    Thread made(Runnable task, String name) { return new VirtualThread(task, name == null ? "" : name); }
}
