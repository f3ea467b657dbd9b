private class PrivateTop { }
