class CatchFinal { void f(int x) { try { f(1); } catch (final RuntimeException e) { e = null; } } }
